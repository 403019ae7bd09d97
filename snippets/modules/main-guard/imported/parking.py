print("parking.py runs as", __name__)


def fee(minutes):
    return 20 * (minutes // 15 + 1)


if __name__ == "__main__":
    print("40 minutes cost", fee(40))
