from models import User
from services.billing import bill

print(bill(User("Ada"), 50))
