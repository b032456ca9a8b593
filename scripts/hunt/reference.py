"""
The reference of the hunt: a warm parent that has imported the libraries, and forks to load programs for real.

First line of standard input: {"names": [[module, name], ...]}. It answers with one line that says what is there. Then
batches: a line {"programs": [{"loader", "length"}, ...], "single": null or {"ways": null or [name], "watch": bool}} and
the bytes; each is
answered with one line, a list of {"error": name or null, "findings": [{"kind", "what", "loader"}, ...]}.
"""
import gc
import importlib
import json
import os
import sys
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import children  # noqa: E402
import load  # noqa: E402
import noise  # noqa: E402
import snapshot  # noqa: E402

LIBRARIES = ("numpy", "scipy", "pandas", "sklearn", "joblib", "torch", "tables", "pytz", "dateutil", "h5py")
# Imported late by the libraries when honest files are loaded.
LATE = (
    "_pydecimal _strptime _compat_pickle zoneinfo zoneinfo._common tzdata"
    " tzdata.zoneinfo importlib.resources importlib.readers importlib.abc importlib.resources.readers"
    " importlib.resources._legacy importlib.resources._adapters"
    " importlib.resources._common importlib.resources.abc calendar locale encodings.latin_1 encodings.idna encodings.ascii"
    " encodings.utf_16 encodings.utf_32 encodings.hex_codec encodings.rot_13 encodings.unicode_escape"
    " encodings.raw_unicode_escape encodings.cp1252 pyarrow numpy.random._pickle numpy.ma scipy.sparse scipy.interpolate"
    " pandas.core.internals.blocks joblib.numpy_pickle joblib.numpy_pickle_compat torch._utils torch.jit._pickle"
    " torch._weights_only_unpickler dateutil.tz dateutil.zoneinfo xml.etree.ElementTree torch.sparse"
    " scipy.sparse._spfuncs sklearn.utils._pprint sklearn.utils._estimator_html_repr"
    " torch.nested._internal.nested_tensor torch.distributed.checkpoint"
).split()


def prepare(names):
    """Imports what is there. Returns the snapshot, the versions of the libraries, what each name is."""
    warnings.simplefilter("ignore")
    sys.unraisablehook = quiet
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
        children.EVENTS.listed.update(".".join(parts[:end]) for end in range(1, len(parts) + 1))
    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(1)
    found = {pair: _find(*pair) for pair in names}
    classes = [one for one in found.values() if isinstance(one, type)]
    kinds = {"%s\n%s" % pair: _kind(one) for pair, one in found.items() if one is not None}
    gc.collect()
    taken = snapshot.Snapshot(modules, classes)
    if hasattr(sys, "addaudithook"):  # from Python 3.8 on; older ones tell of crashes and changes only
        sys.addaudithook(children.EVENTS.hook)
    if hasattr(gc, "freeze"):
        gc.freeze()
    return taken, versions, kinds


def quiet(_):
    """Stands for sys.unraisablehook, which would open source files to show where it happened."""


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


def finding(kind, what, way):
    return {"kind": kind, "what": what, "loader": way}


def ended(ending, last):
    """The findings of a child that did not end well at this stage."""
    stage, way = (last[2], last[1]) if last else ("start", "?")
    if ending == "memory" or (stage == "touch" and (ending == "timeout" or noise.is_quiet_crash(ending))):
        return []
    kind = "timeout" if ending == "timeout" else "crash"
    return [finding(kind, "%s (%s)" % (ending, stage), way)]


def single(program, taken, ways=None, watch=True):
    """Loads one program, each way in a child of its own."""
    errors, findings = [], []
    for way in ways or load.loaders(program[0]):
        results, last, ending, changes = children.fork([program], taken, (way,), watch)
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
        results, last, ending, changes = children.fork(programs[start:], taken)
        stop = len(programs) if not ending else start + (last[0] if last else 0)
        note(answers, results, start, stop)
        if ending:
            # What came before the crash has not been compared.
            changes = stop > start and children.fork(programs[start:stop], taken)[3]
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
    guilty = [half for half in halves if any(children.fork(programs[half[0] : half[1]], taken)[2:])]
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
        _, _, late, _ = children.fork(programs[first : stop + 1], taken, None, False)
        if noise.is_quiet_crash(late):
            break
        if late and late.split(" ")[0] == ending.split(" ")[0]:
            note = "after program %d of this batch: %s" % (first - stop, late)
            answer["findings"] = [finding("crash", note, last[1])]
            answer["since"] = stop - first
            break
    return answer


def serve(taken, out):
    """Answers batches on `out` until standard input ends."""
    source = sys.stdin.buffer
    for line in iter(source.readline, b""):
        asked = json.loads(line)
        programs = [(one["loader"], source.read(one["length"])) for one in asked["programs"]]
        if asked["single"]:
            answers = [single(program, taken, asked["single"]["ways"], asked["single"]["watch"]) for program in programs]
        else:
            answers = batch(programs, taken)
        out.write(json.dumps(answers) + "\n")
        out.flush()


def main():
    config = json.loads(sys.stdin.buffer.readline())
    answers = os.fdopen(os.dup(1), "w", 1)
    # What a program prints (re.DEBUG) is no answer.
    os.dup2(2, 1)
    taken, versions, kinds = prepare([tuple(pair) for pair in config["names"]])
    python = "%d.%d.%d" % sys.version_info[:3]
    hello = {"python": python, "libraries": versions, "watched": len(taken.dictionaries), "kinds": kinds}
    answers.write(json.dumps(hello) + "\n")
    serve(taken, answers)


if __name__ == "__main__":
    main()
