import commands
import registry

if __name__ == "__main__":
    print("known:", registry.known)
