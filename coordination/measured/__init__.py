"""How documents of this room are measured: wrong changes to them, what scenarios show of them, and what they cite."""
