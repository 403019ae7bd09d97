from xml.dom.minidom import Document


def as_xml(cents):
    page = Document()
    page.appendChild(page.createElement("total"))
    page.documentElement.setAttribute("cents", str(cents))
    return page.documentElement.toxml()
