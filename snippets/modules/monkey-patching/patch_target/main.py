from unittest.mock import patch

import gifts

with patch("bank.charge", return_value="faked"):
    print("where defined:  ", gifts.give())

with patch("gifts.charge", return_value="faked"):
    print("where looked up:", gifts.give())

print("afterwards:     ", gifts.give())
