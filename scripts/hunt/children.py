"""Children that load programs under watch: their limits, what they tell, and how they end."""
import faulthandler
import json
import os
import re
import resource
import select
import signal
import tempfile

import load
import noise

# Of processor time, for one load.
CPU_SECONDS = 5
WALL_SECONDS = 60
MORE_MEMORY = 2 << 30


class Events:
    """Audit events while a program is loaded."""

    def __init__(self):
        self.active = False
        self.found = []
        self.listed = set()

    def hook(self, event, arguments):
        if not self.active:
            return
        self.active = False
        try:
            if not noise.is_quiet_event(event, arguments, self.listed):
                self.found.append("%s %s" % (event, _words(arguments)))
        finally:
            self.active = True


EVENTS = Events()


def _words(arguments):
    """The first argument, without calling anything of it."""
    first = arguments[0] if arguments else ""
    return repr(first)[:120] if type(first) in (str, bytes, int, type(None)) else "<%s>" % type(first).__name__


def child(programs, ways, pipe, taken, watch):
    """Loads the programs one after another, and writes what happened. Never returns."""
    out = os.fdopen(pipe, "w", 1)
    limit = _memory() + MORE_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS * 4 + len(programs), CPU_SECONDS * 5 + len(programs)))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    for index, (kind, data) in enumerate(programs):
        for way, function in load.loaders(kind).items():
            if ways is not None and way not in ways:
                continue
            signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
            signal.setitimer(signal.ITIMER_REAL, WALL_SECONDS)
            EVENTS.found = []

            def tell(stage):
                EVENTS.active = False
                out.write("%d %s %s\n" % (index, way, stage))
                EVENTS.active = stage == "load"

            error = load.run(function, data, tell)
            out.write("%d %s %s\n" % (index, way, json.dumps({"error": error, "events": EVENTS.found})))
    signal.setitimer(signal.ITIMER_PROF, 0)
    changes = [one for one in taken.changes() if not noise.is_quiet_change(one)] if watch else []
    out.write("changes %s\n" % json.dumps(changes[:20]))
    out.flush()
    os._exit(0)


def _memory():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[0]) * resource.getpagesize()


def fork(programs, taken, ways=None, watch=True):
    """
    Loads programs in one child.
    ways: names of the loaders, None for all
    watch: whether to compare the dictionaries afterwards, which takes longer than a load
    returns: (results of the finished ones as {(index, way): dict}, last stage told, how it ended or "", changes)
    """
    reading, writing = os.pipe()
    errors = tempfile.TemporaryFile()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reading)
            os.dup2(errors.fileno(), 2)
            faulthandler.enable(2)
            child(programs, ways, writing, taken, watch)
        finally:
            os._exit(99)
    os.close(writing)
    text = _drain(reading, pid)
    _, status = os.waitpid(pid, 0)
    results, last, changes = {}, None, []
    for line in text.splitlines():
        first, _, rest = line.partition(" ")
        if first == "changes":
            changes = json.loads(rest)
            continue
        way, _, what = rest.partition(" ")
        if what.startswith("{"):
            results[int(first), way] = json.loads(what)
        else:
            last = (int(first), way, what)
    return results, last, _ending(status, errors), changes


def _drain(reading, pid):
    """All that the child writes. One that writes nothing for long is ended."""
    chunks = []
    while True:
        ready, _, _ = select.select([reading], [], [], WALL_SECONDS + 10)
        if not ready:
            os.kill(pid, signal.SIGKILL)
            continue
        chunk = os.read(reading, 1 << 16)
        if not chunk:
            os.close(reading)
            return b"".join(chunks).decode("utf-8", "replace")
        chunks.append(chunk)


def _ending(status, errors):
    """How a child ended, or "" where it ended well."""
    if status == 0:
        return ""
    errors.seek(0)
    text = errors.read(20000).decode("utf-8", "replace")
    if os.WIFSIGNALED(status):
        name = signal.Signals(os.WTERMSIG(status)).name
        if name in ("SIGPROF", "SIGALRM", "SIGXCPU", "SIGKILL"):
            return "timeout"
        if "bad_alloc" in text:
            return "memory"
        frames = re.findall(r'File ".*?([^/"]+)", line (\d+) in (\S+)', text)
        where = " < ".join("%s:%s %s" % frame for frame in frames[:2])
        return "%s %s" % (name, where)
    return "exit status %d" % os.WEXITSTATUS(status)
