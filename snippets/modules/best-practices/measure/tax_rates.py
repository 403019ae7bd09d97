TAX = {net: net * 19 // 100 for net in range(500_000)}
