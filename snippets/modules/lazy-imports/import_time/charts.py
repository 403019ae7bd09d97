import colours

LINE = colours.named("blue")
