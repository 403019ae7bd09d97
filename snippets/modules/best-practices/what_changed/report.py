import logging
import os
import sys

sys.path.append("vendor")
os.environ["REPORT_MODE"] = "full"
logging.basicConfig(level=logging.INFO)
