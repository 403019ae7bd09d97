from models.user import User
from models.order import Order
