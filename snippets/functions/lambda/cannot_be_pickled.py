import pickle


def double(value):
    return value * 2


print(pickle.loads(pickle.dumps(double))(4))
try:
    pickle.dumps(lambda value: value * 2)
except (pickle.PicklingError, AttributeError):
    print("the lambda cannot be pickled")
