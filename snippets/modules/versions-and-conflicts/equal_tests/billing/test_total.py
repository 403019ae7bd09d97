def test_tax():
    assert 100 + 20 == 120
