import fancy_pdf
