import signal

# As in a terminal: some programs start others with Ctrl+C switched off.
signal.signal(signal.SIGINT, signal.default_int_handler)

round_number = 0
while True:
    round_number = round_number + 1
    if round_number == 1000:
        # Does what Ctrl+C does in a terminal.
        signal.raise_signal(signal.SIGINT)
