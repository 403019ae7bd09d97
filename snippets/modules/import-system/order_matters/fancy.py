import exporters

exporters.by_name["report"] = "coloured text"
