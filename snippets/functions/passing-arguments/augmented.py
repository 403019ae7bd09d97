def extend(items):
    items += ("x",)
    print("inside:", items)


as_list, as_tuple = ["a"], ("a",)
extend(as_list)
extend(as_tuple)
print("outside:", as_list, as_tuple)
