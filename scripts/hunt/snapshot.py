"""What a program must not change: dictionaries of modules, classes, functions and shared objects, by identity of values.

Taken once in the parent; compared in each child. Nothing of a file is called here.
"""
import operator
import sys
import types

EXTRA_MODULES = ("builtins", "sys", "copyreg", "codecs", "types", "pickle", "functools", "collections", "enum", "typing")
CONTAINERS = (dict, list, set)
FUNCTION_PARTS = operator.attrgetter("__code__", "__defaults__", "__kwdefaults__")
MOST_ITEMS = 2000
# Py_TPFLAGS_ of Include/object.h that say what a type is; others tell what is cached of it.
LASTING_FLAGS = 1 << 7 | 1 << 8 | 1 << 9 | 1 << 10 | 1 << 20


class Snapshot:
    """The state of everything that listed names reach in two steps."""

    def __init__(self, modules, classes):
        """modules: their names, where imported; classes: the listed ones."""
        self.dictionaries = []
        self.lists = []
        self.sets = []
        self.functions = []
        self.types = []
        self.seen = set()
        self.dtypes = _dtypes()
        for name in sorted(set(modules) | set(EXTRA_MODULES)):
            module = sys.modules.get(name)
            if module is not None:
                self.add_dictionary(name, module.__dict__, 2)
        for each in classes:
            for cls in list(each.__mro__) + list(type(each).__mro__):
                self.add_class(cls)
        self.saved_dtypes = [_describe(one) for one in self.dtypes]

    def add_class(self, cls):
        """Its attributes, its flags and its bases."""
        if id(cls) in self.seen:
            return
        self.seen.add(id(cls))
        label = "%s.%s" % (cls.__module__, cls.__qualname__)
        self.types.append((label, cls, _type(cls)))
        self.add_dictionary(label, type.__getattribute__(cls, "__dict__"), 2)

    def add_dictionary(self, label, dictionary, depth):
        """A dictionary, and `depth` steps into its values."""
        if id(dictionary) in self.seen and not isinstance(dictionary, types.MappingProxyType):
            return
        self.seen.add(id(dictionary))
        saved = dict(dictionary)
        self.dictionaries.append((label, dictionary, saved))
        if depth > 0:
            for key, value in saved.items():
                self.add_value("%s.%s" % (label, key), value, depth - 1)

    def add_value(self, label, value, depth):
        """A value of a dictionary, where it can itself be changed."""
        if isinstance(value, (staticmethod, classmethod)):
            value = value.__func__
        if id(value) in self.seen:
            return
        if isinstance(value, types.FunctionType):
            self.seen.add(id(value))
            self.functions.append((label, value, FUNCTION_PARTS(value)))
            if value.__dict__:
                self.add_dictionary(label, value.__dict__, 0)
        elif type(value) in CONTAINERS and len(value) <= MOST_ITEMS:
            self.add_container(label, value, depth)
        elif not isinstance(value, (type, types.ModuleType)):
            self.add_instance(label, value, depth)

    def add_container(self, label, value, depth):
        """A dict, list or set."""
        if type(value) is dict:
            self.add_dictionary(label, value, 0)
            items = list(value.values()) if depth > 0 else []
        else:
            self.seen.add(id(value))
            (self.lists if type(value) is list else self.sets).append((label, value, list(value)))
            items = list(value) if depth > 0 else []
        for item in items:
            if not isinstance(item, (type, types.ModuleType)):
                self.add_instance(label + "[]", item, 0)

    def add_instance(self, label, value, depth):
        """An object with attributes of its own."""
        try:
            attributes = object.__getattribute__(value, "__dict__")
        except (AttributeError, TypeError):
            return
        if type(attributes) is dict and id(value) not in self.seen:
            self.seen.add(id(value))
            self.add_dictionary(label, attributes, depth)

    def changes(self):
        """Labels of all that is not as it was."""
        found = []
        for label, now, before in self.dictionaries:
            if len(now) != len(before) or not all(map(operator.is_, now.values(), before.values())):
                found.extend(_keys(label, now, before))
        for label, now, before in self.lists:
            if len(now) != len(before) or not all(map(operator.is_, now, before)):
                found.append(label)
        for label, now, before in self.sets:
            if len(now) != len(before):
                found.append(label)
        for label, function, before in self.functions:
            if not all(map(operator.is_, FUNCTION_PARTS(function), before)):
                found.append(label)
        for label, cls, before in self.types:
            if _type(cls) != before:
                found.append(label + " (type)")
        for dtype, before in zip(self.dtypes, self.saved_dtypes):
            if _describe(dtype) != before:
                found.append("numpy.dtype(%r)" % before[0])
        return found


def _keys(label, now, before):
    keys = [key for key in now if key not in before or now[key] is not before[key]]
    return ["%s.%s" % (label, key) for key in keys + [key for key in before if key not in now]]


def _type(cls):
    return (cls.__flags__ & LASTING_FLAGS, cls.__bases__, cls.__name__)


def _dtypes():
    numpy = sys.modules.get("numpy")
    return [numpy.dtype(code) for code in "?bBhHiIlLqQefdgFDGOSUVMm"] if numpy else []


def _describe(dtype):
    return (dtype.str, dtype.flags, dtype.itemsize, dtype.alignment, dtype.names, dtype.metadata, dtype.byteorder)
