from .report import as_xml
