import exporters

exporters.by_name["report"] = "plain text"
