from itertools import product

MONEY = [(2, 1), (2, 0), (1, 9), (1, 4)]
# version of report or mailer: the range of money that it needs
REPORT = {(3, 0): ((2, 0), (3, 0)), (2, 8): ((1, 4), (3, 0))}
MAILER = {(1, 5): ((1, 0), (2, 0))}


def resolve(reports, mailers):
    for report, mailer, money in product(reports, mailers, MONEY):
        ranges = reports[report], mailers[mailer]
        if all(low <= money < high for low, high in ranges):
            return {"report": report, "mailer": mailer, "money": money}
    return None


print(resolve({(3, 0): REPORT[3, 0]}, MAILER))
for name, version in resolve(REPORT, MAILER).items():
    print(name, version)
