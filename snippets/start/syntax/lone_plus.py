to_pay = 12
+7
print(to_pay)
