from shop import opening
