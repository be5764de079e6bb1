"""What may be published of people at risk: the story cut and coarsened before anything is made of it; pure."""
