import sys

import shop

print("as_pdf" in dir(shop), "as_pdf" in vars(shop))
print(shop.as_pdf("June"))
print("as_pdf" in vars(shop))
print("shop.html" in sys.modules)
print(shop.html.as_html("July"))
print(hasattr(shop, "as_xml"))
