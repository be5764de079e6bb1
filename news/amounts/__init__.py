"""Numbers, figures and lengths as texts write them."""
