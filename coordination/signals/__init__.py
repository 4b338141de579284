"""Signals: what somebody should notice in a case, worked out from its log by forward chaining.  They decide nothing."""
