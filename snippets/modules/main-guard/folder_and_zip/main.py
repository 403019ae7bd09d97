import subprocess
import sys
import zipapp

zipapp.create_archive("app", "app.pyz")
for started in ("app", "app.pyz"):
    print("$ python", started, flush=True)
    subprocess.run([sys.executable, started])
