import unittest

tests = unittest.defaultTestLoader.loadTestsFromName("test_fares")
result = unittest.TestResult()
tests.run(result)
print("tests run:", result.testsRun)
print("all passed:", result.wasSuccessful())
