import signal

round_number = 0
while True:
    round_number = round_number + 1
    if round_number == 1000:
        # Does what Ctrl+C does in a terminal.
        signal.raise_signal(signal.SIGINT)
