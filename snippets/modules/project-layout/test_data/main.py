import unittest

suite = unittest.defaultTestLoader.discover("tests")
result = unittest.TestResult()
suite.run(result)

print(result.testsRun, "tests run")
for test, report in result.errors:
    kind = report.splitlines()[-1].partition(":")[0]
    print(test.id().rpartition(".")[-1], kind)
