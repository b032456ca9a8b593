"""
The reference of the hunt: a warm parent that has imported the libraries, and forks to load programs for real.

First line of standard input: {"names": [[module, name], ...]}. It answers with one line that says what is there. Then
batches: a line {"programs": [{"loader", "length"}, ...], "single": null or {"ways": null or [name], "watch": bool}} and
the bytes; each is
answered with one line, a list of {"error": name or null, "findings": [{"kind", "what", "loader"}, ...]}.
"""
import faulthandler
import gc
import importlib
import json
import os
import re
import resource
import select
import signal
import sys
import tempfile
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import load  # noqa: E402
import noise  # noqa: E402
import snapshot  # noqa: E402

LIBRARIES = ("numpy", "scipy", "pandas", "sklearn", "joblib", "torch", "tables", "pytz", "dateutil", "h5py")
# Imported late by the libraries when honest files are loaded.
LATE = (
    "_pydecimal _strptime _compat_pickle zoneinfo zoneinfo._common tzdata tzdata.zoneinfo importlib.resources importlib.readers importlib.abc importlib.resources.readers importlib.resources._legacy calendar locale encodings.latin_1 encodings.idna encodings.ascii"
    " encodings.utf_16 encodings.utf_32 encodings.hex_codec encodings.rot_13 encodings.unicode_escape"
    " encodings.raw_unicode_escape encodings.cp1252 pyarrow numpy.random._pickle numpy.ma scipy.sparse scipy.interpolate"
    " pandas.core.internals.blocks joblib.numpy_pickle joblib.numpy_pickle_compat torch._utils torch.jit._pickle"
    " torch._weights_only_unpickler dateutil.tz dateutil.zoneinfo xml.etree.ElementTree torch.sparse"
    " sklearn.utils._pprint sklearn.utils._estimator_html_repr torch.nested._internal.nested_tensor torch.distributed.checkpoint"
).split()
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


def prepare(names):
    """Imports what is there. Returns the snapshot, the versions of the libraries, what each name is."""
    warnings.simplefilter("ignore")
    versions = {}
    for name in LIBRARIES:
        module = _import(name)
        if module is not None:
            versions[name] = getattr(module, "__version__", "?")
    modules = sorted({module for module, _ in names})
    for name in list(LATE) + modules:
        _import(name)
    for module in modules:
        parts = module.split(".")
        EVENTS.listed.update(".".join(parts[:end]) for end in range(1, len(parts) + 1))
    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(1)
    found = {pair: _find(*pair) for pair in names}
    classes = [one for one in found.values() if isinstance(one, type)]
    kinds = {"%s\n%s" % pair: _kind(one) for pair, one in found.items() if one is not None}
    gc.collect()
    taken = snapshot.Snapshot(modules, classes)
    sys.addaudithook(EVENTS.hook)
    gc.freeze()
    return taken, versions, kinds


def _kind(one):
    """`object` for a class whose instances come without arguments and keep any attribute, else `class` or `other`."""
    if not isinstance(one, type):
        return "other"
    try:
        return "object" if isinstance(one.__new__(one).__dict__, dict) else "class"
    except Exception:  # it wants arguments, or has no attributes
        return "class"


def _import(name):
    try:
        return importlib.import_module(name)
    except Exception:  # a library of another platform or release
        return None


def _find(module, name):
    found = sys.modules.get(module)
    for part in name.split("."):
        found = getattr(found, part, None)
    return found


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


def finding(kind, what, way):
    return {"kind": kind, "what": what, "loader": way}


def ended(ending, last):
    """The findings of a child that did not end well at this stage."""
    stage, way = (last[2], last[1]) if last else ("start", "?")
    if ending == "memory" or (ending == "timeout" and stage == "touch"):
        return []
    kind = "timeout" if ending == "timeout" else "crash"
    return [finding(kind, "%s (%s)" % (ending, stage), way)]


def single(program, taken, ways=None, watch=True):
    """Loads one program, each way in a child of its own."""
    errors, findings = [], []
    for way in ways or load.loaders(program[0]):
        results, last, ending, changes = fork([program], taken, (way,), watch)
        result = results.get((0, way), {"error": ending or "?", "events": []})
        errors.append(result["error"])
        findings += [finding("event", event, way) for event in result["events"]]
        findings += [finding("change", label, way) for label in changes]
        findings += ended(ending, last) if ending else []
    return {"error": None if None in errors else errors[0], "findings": findings}


def batch(programs, taken):
    """Loads many programs in few children."""
    answers = [{"error": "?", "findings": []} for _ in programs]
    start = 0
    while start < len(programs):
        results, last, ending, changes = fork(programs[start:], taken)
        stop = len(programs) if not ending else start + (last[0] if last else 0)
        note(answers, results, start, stop)
        if ending:
            # What came before the crash has not been compared.
            changes = stop > start and fork(programs[start:stop], taken)[3]
        if changes:
            blame(programs, start, stop, answers, taken)
        if ending:
            answers[stop] = crashed(programs, start, stop, ending, last, taken)
            stop += 1
        start = stop
    return answers


def note(answers, results, start, stop):
    """Puts the results of one child where they belong: errors and events."""
    for (index, way), result in results.items():
        if start + index < stop:
            answer = answers[start + index]
            if answer["error"] is not None:
                answer["error"] = result["error"]
            answer["findings"] += [finding("event", event, way) for event in result["events"]]


def blame(programs, start, stop, answers, taken):
    """Halves a part of a batch after which something was changed, down to the programs that change it."""
    if stop - start == 1:
        found = single(programs[start], taken)["findings"]
        answers[start]["findings"] += [one for one in found if one["kind"] != "event"]
        return
    middle = (start + stop) // 2
    halves = [(start, middle), (middle, stop)]
    guilty = [half for half in halves if any(fork(programs[half[0] : half[1]], taken)[2:])]
    for first, end in guilty:
        blame(programs, first, end, answers, taken)
    if not guilty:
        answers[start]["findings"].append(finding("change", "something, after %d programs" % (stop - start), "?"))


def crashed(programs, start, stop, ending, last, taken):
    """The answer for a program at which a batch ended; what came before may be to blame."""
    answer = single(programs[stop], taken)
    if answer["findings"] or not ended(ending, last):
        return answer
    for first in range(stop - 1, start - 1, -1):
        _, _, late, _ = fork(programs[first : stop + 1], taken, None, False)
        if late and late.split(" ")[0] == ending.split(" ")[0]:
            note = "after program %d of this batch: %s" % (first - stop, late)
            answer["findings"] = [finding("crash", note, last[1])]
            answer["since"] = stop - first
            break
    return answer


def serve(taken):
    """Answers batches until standard input ends."""
    source = sys.stdin.buffer
    for line in iter(source.readline, b""):
        asked = json.loads(line)
        programs = [(one["loader"], source.read(one["length"])) for one in asked["programs"]]
        if asked["single"]:
            answers = [single(program, taken, asked["single"]["ways"], asked["single"]["watch"]) for program in programs]
        else:
            answers = batch(programs, taken)
        sys.stdout.write(json.dumps(answers) + "\n")
        sys.stdout.flush()


def main():
    config = json.loads(sys.stdin.buffer.readline())
    answers = os.fdopen(os.dup(1), "w", 1)
    os.dup2(2, 1)
    sys.stdout = answers
    taken, versions, kinds = prepare([tuple(pair) for pair in config["names"]])
    python = "%d.%d.%d" % sys.version_info[:3]
    hello = {"python": python, "libraries": versions, "watched": len(taken.dictionaries), "kinds": kinds}
    answers.write(json.dumps(hello) + "\n")
    serve(taken)


if __name__ == "__main__":
    main()
