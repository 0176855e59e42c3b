"""How benchmarks are timed."""
import json, statistics, subprocess, time


def rate(megabytes, run, runs=3):
    """MB/s, by the median of the processor time of some runs."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return megabytes / statistics.median(times)


def answers(*command):
    """The JSON object that a command prints."""
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
