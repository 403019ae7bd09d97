__path__.append("extras")
