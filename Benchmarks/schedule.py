"""How long articles wait under the adaptive schedule and under fixed intervals with as many requests."""
import subprocess


def schedule(bench, folder):
    print(subprocess.run([bench, "schedule"], capture_output=True, text=True, check=True).stdout, flush=True)
