from .checkout import checkout
