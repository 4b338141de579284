"""The commands of this room; `coordination.room` names them."""
