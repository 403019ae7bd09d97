def daily_report(sales):
    """Return the sales, "check" after each over 100, one end."""
    report = []
    # Nothing is missing here: move lines to the right or left.
    for sale in sales:
        report.append(sale)
    if sale > 100:
        report.append("check")
        report.append("end of day")
    return report
