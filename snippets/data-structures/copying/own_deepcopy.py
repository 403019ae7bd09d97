import copy


class Report:
    def __init__(self, rows, source):
        self.rows = rows
        self.source = source

    def __deepcopy__(self, memo):
        return Report(copy.deepcopy(self.rows, memo), self.source)


report = Report([[1]], ["archive"])
other = copy.deepcopy(report)
print(other.rows is report.rows, other.source is report.source)
