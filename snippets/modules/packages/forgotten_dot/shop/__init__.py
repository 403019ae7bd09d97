from prices import with_tax
