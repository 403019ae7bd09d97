import multiprocessing

print("runs as", __name__, flush=True)


def pack(box):
    print("packed box", box, flush=True)


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    worker = spawn.Process(target=pack, args=(7,))
    worker.start()
    worker.join()
    print("exit code:", worker.exitcode)
