"""Compares the audit of load sites with what Python's own `ast` resolves.

usage: node scripts/audit-load-sites.ts FOLDER > findings.json
       python3 scripts/conformance-load-sites.py FOLDER findings.json

The reference is written apart from the audit and is simpler: names follow imports and the scopes that `symtable`
knows of, and nothing else. Every call it resolves to a loader must be found on its line. What the audit finds beyond
that (aliases, functions handed on, environment variables) is printed, to be read by a person.
"""

import ast
import json
import pathlib
import sys

ALWAYS = {
    "torch.hub.load", "torch.jit.load", "torch.package.PackageImporter", "torch.export.load",
    "torch.distributed.checkpoint.load", "torch.distributed.checkpoint.load_state_dict",
    "torch.storage._load_from_bytes", "pickle.load", "pickle.loads", "pickle.Unpickler", "_pickle.load",
    "_pickle.loads", "_pickle.Unpickler", "cPickle.load", "cPickle.loads", "six.moves.cPickle.load", "dill.load",
    "dill.loads", "cloudpickle.load", "cloudpickle.loads", "joblib.load", "shelve.open", "pandas.read_pickle",
}
WEIGHTS_ONLY = {
    "torch.load": None, "torch.serialization.load": None,
    "torch.hub.load_state_dict_from_url": 6, "torch.utils.model_zoo.load_url": 6,
}
NUMPY = {"numpy.load"}


class Scope:
    def __init__(self, parent, is_class=False):
        self.parent, self.is_class, self.names = parent, is_class, {}

    def lookup(self, name):
        scope, first = self, True
        while scope is not None:
            if name in scope.names and (first or not scope.is_class):
                return scope.names[name]
            scope, first = scope.parent, False
        return None


class Reference(ast.NodeVisitor):
    """Calls of loaders, by line. A name with several imports is each of them; one that is also bound otherwise is none."""

    def __init__(self, tree):
        self.found = []
        self.dictionaries = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                value, name = node.value, node.targets[0].id
                plain = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "dict"
                self.dictionaries[name] = value if plain and name not in self.dictionaries else None
        self.scope = Scope(None)
        self.declare(tree.body)
        self.generic_visit(tree)

    def declare(self, body):
        names = self.scope.names
        pending = list(body)
        while pending:
            node = pending.pop()
            if isinstance(node, ast.Import):
                for alias in node.names:
                    target = alias.asname or alias.name.split(".")[0]
                    self.bind(target, alias.name if alias.asname else target)
            elif isinstance(node, ast.ImportFrom):
                module = "." * node.level + (node.module or "")
                for alias in node.names:
                    self.bind(alias.asname or alias.name, f"{module}.{alias.name}")
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                names[node.name] = None
                continue
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                names[node.id] = None
            elif isinstance(node, ast.ExceptHandler) and node.name:
                names[node.name] = None
            if isinstance(node, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
                continue
            pending.extend(ast.iter_child_nodes(node))

    def bind(self, name, path):
        known = self.scope.names.get(name, [])
        if known is not None:
            self.scope.names[name] = known + [path]

    def inside(self, node, body, arguments=None, is_class=False):
        self.scope = Scope(self.scope, is_class)
        if arguments is not None:
            every = arguments.posonlyargs + arguments.args + arguments.kwonlyargs + [arguments.vararg, arguments.kwarg]
            for one in every:
                if one is not None:
                    self.scope.names[one.arg] = None
        self.declare(body)
        for child in body:
            self.visit(child)
        self.scope = self.scope.parent

    def visit_FunctionDef(self, node):
        for child in node.decorator_list + node.args.defaults + [d for d in node.args.kw_defaults if d]:
            self.visit(child)
        self.inside(node, node.body, node.args)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node):
        self.inside(node, [node.body], node.args)

    def visit_ClassDef(self, node):
        for child in node.decorator_list + node.bases + [k.value for k in node.keywords]:
            self.visit(child)
        self.inside(node, node.body, None, True)

    def visit_comprehension_like(self, node):
        self.scope = Scope(self.scope)
        for generator in node.generators:
            for target in ast.walk(generator.target):
                if isinstance(target, ast.Name):
                    self.scope.names[target.id] = None
        self.generic_visit(node)
        self.scope = self.scope.parent

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_comprehension_like

    def paths(self, node):
        if isinstance(node, ast.Attribute):
            return [f"{path}.{node.attr}" for path in self.paths(node.value)]
        if isinstance(node, ast.Name):
            return self.scope.lookup(node.id) or []
        return []

    def visit_Call(self, node):
        for path in self.paths(node.func):
            if loads(path, self.spread(node)):
                self.found.append((node.lineno, path))
        self.generic_visit(node)

    def spread(self, node):
        """`f(**kw)` with what `kw = dict(…)` says, where that is its only value in the file."""
        keywords = []
        for given in node.keywords:
            name = given.value.id if given.arg is None and isinstance(given.value, ast.Name) else None
            keywords += self.dictionaries[name].keywords if self.dictionaries.get(name) else [given]
        return ast.Call(func=node.func, args=node.args, keywords=keywords)


def literal(node, keyword, position):
    for given in node.keywords:
        if given.arg == keyword:
            return given.value.value if isinstance(given.value, ast.Constant) else ...
    if position is not None and len(node.args) > position:
        given = node.args[position]
        return given.value if isinstance(given, ast.Constant) else ...
    return None


def loads(path, node):
    if path in ALWAYS:
        return True
    if path in WEIGHTS_ONLY:
        return literal(node, "weights_only", WEIGHTS_ONLY[path]) is not True
    return path in NUMPY and literal(node, "allow_pickle", 2) not in (None, False)


def main(folder, findings):
    audit = json.loads(pathlib.Path(findings).read_text())
    files = expected = missed = 0
    beyond = []
    unparsed = []
    for path in sorted(pathlib.Path(folder).rglob("*.py")):
        found = {site["line"] for site in audit[str(path)]["sites"]}
        try:
            reference = Reference(ast.parse(path.read_bytes())).found
        except (SyntaxError, ValueError, RecursionError) as error:
            unparsed.append(f"{path}: {error}")
            continue
        files += 1
        expected += len(set(reference))
        for line, name in sorted(set(reference)):
            if line not in found:
                missed += 1
                print(f"MISSED {path}:{line} {name}")
        lines = {line for line, _ in reference}
        beyond += [(path, s) for s in audit[str(path)]["sites"] if s["line"] not in lines]
    for path, site in beyond:
        print(f"BEYOND {path}:{site['line']} {site['verdict']} {site['call']}: {site['message']}")
    for line in unparsed:
        print(f"NOT PARSED BY PYTHON {line}")
    print(f"{files} files; ast resolves {expected} calls, {missed} of them not found; {len(beyond)} findings beyond it")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
