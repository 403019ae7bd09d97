import exporters
import fancy
import plain

print(exporters.by_name["report"])
