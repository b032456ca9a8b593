"""Loads one program the way its readers do, and touches what came out of it. Runs in a child only."""
import collections
import gc
import io
import itertools
import pickle
import sys

MOST_NODES = 200
MOST_ELEMENTS = 4096
ITERATORS = (enumerate, zip, reversed, itertools.count, itertools.repeat, itertools.chain)


def loaders(kind):
    """The ways to load a program of this kind, by name."""
    if kind == "torch":
        return {"torch.load": _torch_load}
    if kind == "joblib":
        return {"joblib.load": _joblib_load}
    return {"pickle.loads": pickle.loads, "pickle._loads": pickle._loads}


def _torch_load(data):
    return sys.modules["torch"].load(io.BytesIO(data), map_location="cpu", weights_only=False)


def _joblib_load(data):
    return sys.modules["joblib"].load(io.BytesIO(data))


def quietly(function, *arguments):
    """Calls; what is raised is no matter here, only what crashes."""
    try:
        return function(*arguments)
    except BaseException:  # noqa: B902: a file may raise anything
        return None


def touch(value):
    """Looks at a value and what is in it, so that forged memory is read while we watch."""
    pending = collections.deque([value])
    seen = []
    while pending and len(seen) < MOST_NODES:
        node = pending.popleft()
        if any(node is one for one in seen[-20:]):
            continue
        seen.append(node)
        quietly(hash, node)
        quietly(pending.extend, quietly(_parts, node) or ())
    quietly(_show, value)
    del pending, seen, node


def _show(value):
    return repr(value)[:200]


def _parts(node):
    """What is inside of a node, at most some of it."""
    if type(node) in (str, bytes, int, float, bool, type(None), type, complex):
        return ()
    if isinstance(node, dict):
        return list(node.keys())[:20] + list(node.values())[:20]
    if isinstance(node, (list, tuple, set, frozenset, collections.deque)):
        return list(node)[:40]
    if isinstance(node, BaseException):
        quietly(str, node)
    if isinstance(node, ITERATORS):
        return list(itertools.islice(node, 20))
    numpy = sys.modules.get("numpy")
    if numpy is not None and isinstance(node, (numpy.ndarray, numpy.generic)):
        return _array(node)
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(node, torch.Tensor):
        return _tensor(node)
    if type(node).__module__.startswith("numpy.random"):
        for method in ("bytes", "random_raw"):
            quietly(lambda: getattr(node, method)(4))
    quietly(_show, node)
    return list(getattr(node, "__dict__", {}).values())[:20]


def _array(node):
    quietly(repr, node.dtype)
    if node.size > MOST_ELEMENTS or node.nbytes > MOST_ELEMENTS * 64:
        return [node.dtype]
    inside = quietly(node.tolist)
    quietly(_show, node)
    quietly(node.copy)
    return [node.dtype, inside]


def _tensor(node):
    if node.numel() <= MOST_ELEMENTS:
        quietly(node.tolist)
        quietly(node.clone)
        quietly(node.dequantize)
    quietly(_show, node)
    return list(node.__dict__.values())


def run(load, data, tell):
    """
    Loads, touches, lets go.
    tell: called with the name of each stage before it begins
    returns: the name of the exception, or None where it loaded
    """
    tell("load")
    try:
        value = load(data)
    except BaseException as error:  # noqa: B902: a file may raise anything
        tell("after")
        name = type(error).__name__
        del error
        quietly(gc.collect)
        return name
    tell("touch")
    touch(value)
    del value
    gc.collect()
    tell("after")
    return None
