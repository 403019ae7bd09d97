import convert
