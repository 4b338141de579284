"""What comes from and goes to other systems in their codes: read as what it can mean, written as what it is sent as."""
