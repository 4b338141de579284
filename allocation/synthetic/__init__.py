"""Made-up people that together are like published statistics.  Every row and file says that it is made up."""
