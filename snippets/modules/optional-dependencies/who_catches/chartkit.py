import colourmaps
