import logging
import re

log = logging.getLogger(__name__)
CODE = re.compile(r"[A-Z]{2}\d+")
RATES = {"letter": 1, "parcel": 5}
