"""For who runs the house: logs, the watch on the hub, backup and restore, the doctor."""
