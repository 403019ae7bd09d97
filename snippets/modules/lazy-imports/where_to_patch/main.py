from unittest.mock import patch

import report

try:
    with patch("report.render"):
        pass
except AttributeError:
    print("report has no name render")

with patch("pdf.render", return_value="fake"):
    print(report.show("June"))
