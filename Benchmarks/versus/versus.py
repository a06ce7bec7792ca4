"""Measures lossmap against its rivals: python versus.py LOSSMAP PROBE WORK [WORD ...]

Rivals take turns, and a number is the median of its turns. Prints the table of all rows, or of those
whose names have one of the words; of all rows, writes it to RESULTS.md as well.
"""
import importlib.metadata
import importlib.util
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LOSSMAP, PROBE, WORK = (pathlib.Path(path).resolve() for path in sys.argv[1:4])
WORDS = [word.lower() for word in sys.argv[4:]]
DATA = ROOT / "Tests/DescentTests/Fixtures/course_line.csv"
TRAJECTORY = WORK / "trajectory.csv"
PIXELS = WORK / "pixels"
STATES = 601
FRAMES = 61


class Process:
    """A program that ran: its wall clock seconds, its peak memory, and what it reported."""

    def __init__(self, *command):
        log = WORK / "output.txt"
        with open(log, "w") as output, open(WORK / "errors.txt", "w") as errors:
            start = time.perf_counter()
            child = subprocess.Popen([str(part) for part in command], stdout=output, stderr=errors)
            _, status, usage = os.wait4(child.pid, 0)
            self.seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            said = (WORK / "errors.txt").read_text()
            raise SystemExit(f"{' '.join(map(str, command))} failed:\n{said}")
        # Linux counts in KiB, macOS in bytes.
        self.megabytes = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6
        self.report = dict(
            line.split(maxsplit=1) for line in log.read_text().splitlines() if " " in line)

    def __getitem__(self, name):
        return float(self.report[name])


def python(script, *arguments):
    return Process(sys.executable, HERE / script, *arguments)


def probe(*arguments):
    return Process(PROBE, *arguments)


def fresh(name):
    """A place for pictures where there are none yet.

    Never one where there were some: file systems are slow to make files where some were removed
    seconds before, which would be measured as well.
    """
    return pathlib.Path(tempfile.mkdtemp(prefix=name + "-", dir=WORK)) / name


def alternate(ours, theirs, rounds):
    """The median of each, measured in turns."""
    turns = [(ours(), theirs()) for _ in range(rounds)]
    return tuple(statistics.median(side) for side in zip(*turns))


def seconds(value):
    for unit, size in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if value >= size:
            return f"{value / size:.3g} {unit}"
    return f"{value / 1e-9:.3g} ns"


def times(value):
    return f"{value:,.0f}×" if value >= 100 else f"{value:.3g}×"


def faster(target, ours, theirs, rounds=5):
    """At least so many times as fast."""
    mine, other = alternate(ours, theirs, rounds)
    ratio = other / mine
    how = f"{times(ratio)} faster" if ratio >= 1 else f"{times(1 / ratio)} slower"
    return seconds(mine), seconds(other), how, ratio >= target


def at_most(limit, ours, theirs, rounds=5):
    """At most so many times the seconds."""
    mine, other = alternate(ours, theirs, rounds)
    ratio = mine / other
    return seconds(mine), seconds(other), f"{times(ratio)} the time", ratio <= limit


def drawn():
    return Process(LOSSMAP, "draw", "sgd", "-o", fresh("frames")).seconds


def drawn_by_matplotlib(how):
    process = python("frames.py", how, DATA, FRAMES, fresh("frames"))
    # The frames that were left out take what those that were drawn took.
    return process.seconds + process["seconds"] * ((STATES - 1) / (FRAMES - 1) - 1)


def encoding():
    sizes = set()

    def ours():
        process = probe("encode", PIXELS)
        sizes.add(process["bytes"])
        return process["seconds"]

    def theirs():
        process = Process(WORK / "png", PIXELS, WORK / "cairo")
        VERSIONS["Cairo"] = process.report["cairo"]
        theirs.bytes = process["bytes"]
        return process["seconds"]

    mine, other, ratio, is_met = faster(20, ours, theirs)
    size = max(sizes) / theirs.bytes
    return mine, other, f"{ratio}, {size:.2f}× as large", is_met and size <= 1.25


def memory():
    def peak(epochs, frames):
        process = Process(
            LOSSMAP, "draw", "sgd", "--epochs", epochs, "--max-frames", frames, "-o",
            fresh("frames"))
        return process.megabytes

    mine, other = alternate(lambda: peak(167, 10_000), lambda: peak(2, 100), 1)
    ratio = mine / other
    return (
        f"{mine:.0f} MB", f"{other:.0f} MB", f"{times(ratio)} the memory",
        ratio <= 1.2 and mine < 150)


def sgd_by_torch():
    if importlib.util.find_spec("torch") is None:
        return "", "PyTorch is not installed", "not measured", None
    def per_update(process):
        return process["seconds"] / process["updates"]
    mine, other = alternate(
        lambda: per_update(probe("sgd", 10_000_000)),
        lambda: per_update(python("sgd_torch.py", DATA, 200)), 5)
    ratio = other / mine
    return (
        f"{1 / mine:,.0f} a second", f"{1 / other:,.0f} a second", f"{times(ratio)} as many",
        ratio >= 1000)


def still(*trajectory):
    def ours():
        what = trajectory or ["sgd"]
        return Process(LOSSMAP, "draw", *what, "-o", WORK / "still.png").seconds

    def theirs():
        return python("still.py", DATA, WORK / "matplotlib.png", *trajectory).seconds

    return faster(10, ours, theirs)


def inner(*arguments):
    """The seconds of the work alone, by our library."""
    return lambda: probe(*arguments)["seconds"]


def inner_python(*arguments):
    """The seconds of the work alone, by a rival in Python."""
    return lambda: python(*arguments)["seconds"]


ROWS = [
    ("601 frames of `draw sgd`", "matplotlib, artists reused, `savefig` ¹", "150× faster",
     lambda: faster(150, drawn, lambda: drawn_by_matplotlib("savefig"), 5)),
    ("the same 601 frames", "matplotlib, blitted by hand, Pillow at level 1 ¹", "40× faster",
     lambda: faster(40, drawn, lambda: drawn_by_matplotlib("blit"), 5)),
    ("encoding one typical frame ²", "`cairo_surface_write_to_png` on the same pixels",
     "20× faster, at most 1.25× as large", encoding),
    ("a frame late in a run of 10,000", "a frame early in it", "at most 1.1× the time",
     lambda: at_most(1.1, inner("frames", 9800), inner("frames", 100), 9)),
    ("peak memory for 10,000 frames", "for 100 frames", "at most 1.2×, under 150 MB", memory),
    ("one still of 1280×720, cold process", "matplotlib's", "10× faster", still),
    ("SGD updates (60 samples)", "PyTorch's", "1,000× as many", sgd_by_torch),
    ("the same SGD, 10,000,020 updates", "a plain C loop, `cc -O2`", "at most 1.5× the time",
     lambda: at_most(
         1.5, inner("sgd", 10_000_000),
         lambda: Process(WORK / "sgd", DATA, 166_667)["seconds"])),
    ("lines and bands, 20 levels, 1000×1000 grid", "contourpy `serial`", "no slower; aim at 2×",
     lambda: faster(1, inner("contours"), inner_python("contours.py"))),
    ("surface of the quadratic, 1,000,000 samples, 200×200", "NumPy over the samples ³",
     "100× faster", lambda: faster(100, inner("quadratic"), inner_python("surfaces.py", "quadratic"))),
    ("surface of `logistic`, 10,000 samples, 200×200", "NumPy, vectorized", "5× faster",
     lambda: faster(5, inner("logistic"), inner_python("surfaces.py", "logistic"), 3)),
    ("reading a trajectory of 1,000,000 rows", "`pandas.read_csv`", "no slower",
     lambda: faster(1, inner("read", TRAJECTORY), inner_python("read.py", TRAJECTORY), 9)),
    ("drawing a path of 1,000,000 points in a still ⁴", "matplotlib", "10× faster",
     lambda: still(TRAJECTORY)),
]

NOTES = f"""\
Frames and stills are timed as whole processes, from start to exit, with everything written to disk;
other rows time the work alone. lossmap draws and encodes frames, reads files and samples surfaces on
all processors, and encodes a picture that stands alone on all of them too. Rivals took turns, and a
number is the median of its turns.

1. Of {STATES} frames, {FRAMES} spread evenly over the run were drawn, and the time of all but the
   first scaled up.
2. The shortest of thirty times, a new file written each time.
3. At 100 nodes of the grid, scaled to its 40,000.
4. Both read the same trajectory file; matplotlib by `pandas.read_csv`, of its columns `w` and `b`.
"""

VERSIONS = {}


def first_line(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout.split("\n")[0]


def processor():
    try:
        text = pathlib.Path("/proc/cpuinfo").read_text()
    except OSError:
        return first_line("sysctl", "-n", "machdep.cpu.brand_string")
    found = re.search(r"model name\s*: (.*)", text)
    return found.group(1) if found else platform.machine()


def system():
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return f"{platform.system()} {platform.release()}"


def setting():
    """What it was measured on and with; nothing that says whose machine it is."""
    swift = re.search(r"Swift version (\S+)", first_line("swift", "--version"))
    VERSIONS["Swift"] = swift.group(1) if swift else "unknown"
    VERSIONS["C compiler"] = first_line(os.environ.get("CC", "cc"), "--version")
    VERSIONS["Python"] = platform.python_version()
    for name in ("numpy", "matplotlib", "contourpy", "pillow", "pandas", "torch"):
        if importlib.util.find_spec("PIL" if name == "pillow" else name):
            VERSIONS[name] = importlib.metadata.version(name)
    versions = "\n".join(f"- {name}: {version}" for name, version in VERSIONS.items())
    return f"- Machine: {processor()}, {os.cpu_count()} cores\n- System: {system()}\n{versions}\n"


def prepare():
    WORK.mkdir(parents=True, exist_ok=True)
    compiler = os.environ.get("CC", "cc")
    Process(compiler, "-O2", HERE / "sgd.c", "-o", WORK / "sgd")
    Process(compiler, "-O2", HERE / "png.c", "-o", WORK / "png", "-lcairo")
    Process(PROBE, "pixels", PIXELS)
    Process(LOSSMAP, "train", "sgd", "--epochs", 16_667, "-o", TRAJECTORY)


def main():
    prepare()
    rows = [row for row in ROWS if not WORDS or any(w in row[0].lower() for w in WORDS)]
    lines = ["| work | lossmap | against | | measured | at least | met |"]
    lines.append("|---|--:|---|--:|--:|---|---|")
    for work, rival, target, measure in rows:
        print(f"measuring {work} ...", file=sys.stderr, flush=True)
        mine, other, ratio, is_met = measure()
        met = {True: "yes", False: "no", None: ""}[is_met]
        lines.append(f"| {work} | {mine} | {rival} | {other} | {ratio} | {target} | {met} |")
        print(lines[-1], file=sys.stderr, flush=True)
    table = "\n".join(lines) + "\n"
    print(table)
    if not WORDS:
        text = f"# lossmap against others\n\n`Scripts/versus` measures this table.\n\n{table}\n"
        (HERE.parent / "RESULTS.md").write_text(text + NOTES + "\n" + setting())


try:
    main()
finally:
    shutil.rmtree(WORK)
