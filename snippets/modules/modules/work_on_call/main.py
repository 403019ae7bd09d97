import settings

print(settings.rounded(670))
