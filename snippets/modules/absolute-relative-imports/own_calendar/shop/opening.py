import calendar
from . import calendar as our_calendar

print(calendar.__name__, calendar.isleap(2028))
print(our_calendar.__name__, our_calendar.HOLIDAYS)
