def test_empty_basket():
    assert sum([]) == 0
