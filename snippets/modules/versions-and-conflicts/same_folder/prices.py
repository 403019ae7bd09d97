ORIGIN = "the file"
