from ..shop.basket import total
