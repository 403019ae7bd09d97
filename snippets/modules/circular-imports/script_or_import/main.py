import report

LIMIT = 10

if __name__ == "__main__":
    print(report.headline)
