def with_tip(cents):
    return cents + cents * percent // 100


if __name__ == "__main__":
    percent = 10
    print(with_tip(1000))
