"""One process, measured, and how measures are shown: shared by measure.py and progress.py."""
import os
import subprocess
import sys

# Starts a program from a process that is itself small: on Linux a child's peak is never less than what its parent
# held when it forked. Prints wall and CPU seconds, the peak, and the exit status.
LAUNCHER = """
import os, sys, time
quiet = os.open(os.devnull, os.O_RDWR)
output = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
files = [(os.POSIX_SPAWN_DUP2, quiet, 0), (os.POSIX_SPAWN_DUP2, output, 1)]
start = time.perf_counter()
_, status, usage = os.wait4(os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ, file_actions=files), 0)
wall = time.perf_counter() - start
print(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, os.waitstatus_to_exitcode(status))
"""


class Run:
    """One process: wall and CPU in ms, peak memory in MiB."""

    def __init__(self, *command, output=os.devnull):
        done = subprocess.run([sys.executable, "-I", "-S", "-c", LAUNCHER, str(output), *map(str, command)],
                              capture_output=True, text=True)
        figures = done.stdout.split()
        if done.returncode != 0 or figures[3] != "0":
            sys.exit(f"{' '.join(map(str, command))}: {done.stderr}")
        self.wall, self.cpu = (float(figure) * 1e3 for figure in figures[:2])
        # Linux counts in KiB, macOS in bytes.
        self.peak = int(figures[2]) / (1024 if sys.platform != "darwin" else 1024 * 1024)


def table(title, head, rows):
    print(f"\n{title}\n\n| {' | '.join(head)} |\n|{'---|' * len(head)}")
    for row in rows:
        print(f"| {' | '.join(row)} |")
