"""What honest files do as well when they are loaded: events and changes that are no findings, each with its reason.

Found by loading the honest files; `npm run hunt` loads them again first, and says what is missing here.
"""
import os
import re
import sys

# Of sys.addaudithook. What is not here is a finding.
QUIET_EVENTS = {
    "pickle.find_class": "every import of an unpickler; what it finds is judged by its name",
    "array.__new__": "array.array makes an array",
    "builtins.id": "Python's own unpickler keys a memo by id",
    "object.__getattr__": "reading a sensitive attribute, as copyreg and dataclasses do; it changes nothing",
    "sys._getframe": "warnings and namedtuple look at the frame that called them",
    "sys._getframemodulename": "the same, from Python 3.12 on",
    "sys.unraisablehook": "compiled code drops an exception and says so; the hook is one of those that are compared",
    "gc.get_objects": "nothing of a file reaches it",
}

# What inspect.signature parses, and does not run, for the repr of an object whose class has no __init__.
SIGNATURES = (b"def foo(self, *args, **kwargs): pass", "def foo(self, *args, **kwargs): pass")

# What a distribution of scipy runs to make its parsers of arguments, and nothing else: the definitions of three functions
# (scipy/stats/_distn_infrastructure.py, parse_arg_template; src/policy/shapes/scipy-stats.ts).
PARSERS = re.compile(
    r"\ndef _parse_args\(self, ((?:[A-Za-z_]\w*, )*) (loc=0(?:, scale=1)?)\):\n    return \(\1\), (loc, scale|loc, 1)\n"
    r"\ndef _parse_args_rvs\(self, \1 \2, size=None\):\n    return self\._argcheck_rvs\(\1 \3, size=size\)\n"
    r"\ndef _parse_args_stats\(self, \1 \2, moments='mv'\):\n    return \(\1\), \3, moments\n",
    re.ASCII,
)
PARSER_NAMES = ("_parse_args", "_parse_args_rvs", "_parse_args_stats")

# Roots under which libraries may read time zones.
TIME_ZONES = ("zoneinfo", "tzdata", "pytz")

# Dictionaries, or keys of them, that honest loading changes: (ending of the label, reason).
QUIET_CHANGES = (
    (".__warningregistry__", "warnings remembers what it has said"),
    (".__annotations__", "type makes it when it is first read"),
    ("torch._utils._sparse_tensors_to_validate", "torch keeps what it checks at the end of a load, which an error prevents"),
    (".__abstractmethods__", "abc computes it late"),
    ("._abc_impl", "abc remembers subclasses"),
    ("._abc_cache", "the same before Python 3.7"),
    ("._abc_cache.data", "the same"),
    ("._abc_registry.data", "the same"),
    ("._abc_negative_cache", "the same"),
    ("._abc_negative_cache.data", "the same"),
    ("._abc_negative_cache_version", "the same"),
    ("re._cache", "re keeps the patterns that it has compiled, by their text"),
    ("re._cache2", "the same"),
    ("re._parser._cache", "the same"),
    ("._value2member_map_", "members for several flags at once are made when first asked for"),
    ("._TzOffsetFactory__instances.data", "dateutil keeps time zones, by their offset"),
    ("._TzOffsetFactory__strong_cache", "the same"),
    ("._netmask_cache", "ipaddress keeps what a mask means, by the mask"),
    ("offsets._offset_map", "pandas keeps offsets, by their names"),
    ("PeriodDtype._cache_dtypes", "pandas keeps types of periods, by their frequency"),
    ("sys.modules", "a module that was imported; the event `import` tells which"),
    ("sys.path_importer_cache", "remembers folders that an import looked into"),
    ("sys.path_importer_cache[]._path_mtime", "the same"),
    ("sys.path_importer_cache[]._path_cache", "the same"),
    ("sys.path_importer_cache[]._relaxed_path_cache", "the same"),
    ("encodings._cache", "codecs are kept when they are first used, by their names"),
    ("threading._active_limbo_lock", "threading makes it anew in a child process, where each batch is loaded"),
    ("threading._active[]._ident", "the same"),
    ("threading._active[]._native_id", "the same"),
    ("threading._active[]._handle", "the same"),
    ("threading._active[]._tstate_lock", "the same"),
    ("threading._shutdown_locks", "the same"),
    ("threading._shutdown_locks_lock", "the same"),
    ("logging._defaultLastResort.lock", "logging does the same with its lock"),
    ("logging._lock", "the same"),
    ("logging.Manager.loggerDict", "logging keeps loggers, by their names"),
    ("zoneinfo.ZoneInfo._weak_cache", "zones that were read"),
    ("zoneinfo.ZoneInfo._strong_cache", "zones that were read"),
    ("pytz._all_timezones_lower_to_standard", "names of zones, made when one is first looked up"),
    ("pytz._tzinfo_cache", "zones that were read"),
)

# Of a crash while the result is looked at: what is the innermost Python frame, and why no rule is about it.
QUIET_CRASHES = (
    ("take.py", "_take_nd_ndarray", "the codes of a pandas Categorical or MultiIndex are numbers in an array, which nobody looks at"),
)


def is_quiet_crash(ending):
    """Whether what a child ended with is one of those; `ending` as children.py writes it."""
    innermost = ending.split(" < ")[0]
    return any((" %s:" % file) in innermost and innermost.endswith(" " + function) for file, function, _ in QUIET_CRASHES)


def is_quiet_event(event, arguments, listed_modules):
    """Whether an event is noise. `listed_modules`: what a stream may import, with the packages above."""
    if event in QUIET_EVENTS:
        return True
    first = arguments[0] if arguments else None
    if event == "import":
        # zoneinfo asks the package tzdata, where it is, for every zone that the system lacks.
        return isinstance(first, str) and (first in listed_modules or first.split(".")[0] == "tzdata")
    if event == "os.listdir" and first in sys.path:
        return True  # import looks for a listed module that is not there; what it then opens is told
    if event == "compile":
        return first in SIGNATURES or is_parsers(first)
    if event == "exec":
        return getattr(first, "co_filename", None) == "<string>" and first.co_names == PARSER_NAMES
    if event in ("open", "os.listdir", "os.scandir"):
        return reads_time_zone(event, arguments) or reads_versions(event, arguments)
    return False


def is_parsers(source):
    text = source.decode("utf-8", "replace") if isinstance(source, bytes) else source
    return isinstance(text, str) and PARSERS.fullmatch(text) is not None


def reads_versions(event, arguments):
    """Whether importlib.metadata looks at what is installed: scikit-learn asks for versions of other libraries."""
    path = arguments[0]
    if not isinstance(path, str) or (event == "open" and arguments[1] not in (None, "r", "rb")):
        return False
    return path in sys.path or os.path.dirname(path).endswith((".dist-info", ".egg-info"))


def reads_time_zone(event, arguments):
    """Whether a file that is opened belongs to the time zone database, and is only read."""
    path = arguments[0]
    if not isinstance(path, str) or (event == "open" and arguments[1] not in (None, "r", "rb")):
        return False
    return any(part in TIME_ZONES for part in os.path.normpath(path).split(os.sep))


def is_quiet_change(label):
    """Whether a dictionary key that changed is noise."""
    return any(label.endswith(ending) or ending + "." in label for ending, _ in QUIET_CHANGES)
