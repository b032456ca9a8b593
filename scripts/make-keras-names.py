"""Writes src/formats/keras/names.ts: which classes and functions of Keras a configuration may name and stay data.

Releases are read as text, with `ast`; nothing of them is imported. What counts as data is decided here:
- classes that can be made from a configuration: they have a `from_config`, of their own or of a class of Keras that they
  are derived from, and get from it numbers, names and other such objects. CODE names those that run or read something else;
- functions that compute: those of the modules in FUNCTIONS, but for the helpers in HELPERS.
A name is given as the releases have it: where it is defined, and everywhere that `keras_export` or an import puts it.
usage: pip download --no-deps --dest WHEELS keras==3.15.0, once for each release; python scripts/make-keras-names.py WHEELS/*.whl
"""

import ast
import pathlib
import re
import sys
import zipfile

OUT = pathlib.Path(__file__).parent.parent / 'src/formats/keras/names.ts'
HEAD = '''/**
 * Which classes and functions of Keras the configuration of a model may name: no more than data and what computes with it.
 * A line is `module name name…`; `keras` stands for tf_keras and tensorflow.keras too.
 * Written by scripts/make-keras-names.py, which says what was read, from {releases}; do not edit by hand.
 */

/** Made by their `from_config`. */
export const KERAS_CLASSES = `
{classes}
`;

/** Named by a function's name, with the module or without. */
export const KERAS_FUNCTIONS = `
{functions}
`;

/** Names without a module: by these the registries of Keras find classes and functions, `relu`, `glorot_uniform`, `Custom>Adam`. */
export const KERAS_REGISTERED = `
{registered}
`;
'''
# Modules of functions that only compute, as the first part of where they are defined or exported.
FUNCTIONS = re.compile(
    r'keras\.(src\.)?(activations|losses|metrics|regularizers|constraints|initializers|backend\.activations|ops)(\.|$)'
)
# Parts of Keras that no configuration has a use for: they read and write files, or only serve others. Two applications have layers.
NOT = re.compile(
    r'^keras\.((src|_tf_keras|api)\.)*(_tf_keras|api|applications(?!\.(convnext|inception_resnet_v2)$)|callbacks|datasets|distribute|distribution|estimator|export|integration_test'
    r'|preprocessing|protobuf|saving|testing|testing_infra|tests|tools|trainers\.data_adapters|visualization|wrappers)(\.|$)|(_test|_test_utils|benchmarks|metrics_utils|losses_utils|loss_reduction)(\.|$)'
)
HELPERS = {'get', 'serialize', 'deserialize', 'clone_metric', 'clone_metrics', 'is_built_in', 'populate_deserializable_objects', 'map_graph', 'make_node_key'}
# Judged by what their configuration holds, or never data: src/formats/keras/judge.ts.
CODE = {'Lambda', 'TFSMLayer', 'TorchModuleWrapper'}
# Strings that stand for a function of no such name (keras/src/trainers/compile_utils.py, `get_metric`; keras/engine/training.py).
# and those of TensorFlow that keras/activations.py hands on (`_TF_ACTIVATIONS_V2`, `deserialize`).
SPECIAL = {'accuracy', 'acc', 'crossentropy', 'ce', 'leaky_relu', 'log_softmax', 'relu6', 'silu', 'softmax_v2'}


class Module:
    """What the names at the top of a file stand for."""

    def __init__(self, name, is_package, tree):
        self.name = name
        self.is_package = is_package
        # Of other names: those of dicts like ALL_OBJECTS_DICT, and what is assigned.
        self.keys = [item for node in ast.walk(tree) if isinstance(node, ast.Dict) for item in keys(node)]
        self.assigned = set()
        self.package = name if is_package else name.rpartition('.')[0]
        self.classes, self.functions, self.names, self.stars = {}, {}, {}, []
        for node in statements(tree.body):
            self.add(node)

    def add(self, node):
        if isinstance(node, ast.ClassDef):
            self.classes[node.name] = node
        elif isinstance(node, ast.FunctionDef):
            self.functions[node.name] = node
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.asname:
                    self.names[alias.asname] = alias.name
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ''
            if node.level:
                base = '.'.join(filter(None, [*self.package.split('.')[: len(self.package.split('.')) - node.level + 1], base]))
            for alias in node.names:
                if alias.name == '*':
                    self.stars.append(base)
                else:
                    self.names[alias.asname or alias.name] = f'{base}.{alias.name}'
        elif isinstance(node, ast.Assign) and dotted(node.value):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    self.names.setdefault(target.id, f'{self.name}.{dotted(node.value)}')
                    self.assigned.add(target.id)


def statements(body):
    for node in body:
        yield node
        if isinstance(node, ast.If):
            yield from statements(node.body + node.orelse)
        elif isinstance(node, ast.Try):
            yield from statements(node.body)


def keys(node):
    """The pairs of a dict that look up a class or function by a text."""
    for key, value in zip(node.keys, node.values):
        if isinstance(key, ast.Constant) and isinstance(key.value, str) and dotted(value):
            yield key.value, dotted(value)


def dotted(node):
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and dotted(node.value):
        return f'{dotted(node.value)}.{node.attr}'
    return None


class Release:
    def __init__(self, path):
        self.title = ' '.join(path.name.split('-')[:2])
        self.modules, self.resolved = {}, {}
        with zipfile.ZipFile(path) as wheel:
            for name in wheel.namelist():
                parts = name.removesuffix('.py').split('/')
                if name.endswith('.py') and parts[0] in ('keras', 'tf_keras'):
                    is_package = parts[-1] == '__init__'
                    # tf_keras is Keras 2 under another name.
                    text = re.sub(r'\btf_keras\b', 'keras', wheel.read(name).decode())
                    module = '.'.join(['keras', *parts[1 : -1 if is_package else None]])
                    self.modules[module] = Module(module, is_package, ast.parse(text))

    def resolve(self, path, seen=()):
        """The (module, name) where what `path` says is defined, or None where that is not in Keras."""
        if path in seen or not path.startswith('keras.'):
            return None
        if path not in self.resolved or seen:
            found = self.look_up(path, (*seen, path))
            if seen:
                return found
            self.resolved[path] = found
        return self.resolved[path]

    def look_up(self, path, seen):
        parts = path.split('.')
        for length in range(len(parts) - 1, 0, -1):
            module = self.modules.get('.'.join(parts[:length]))
            if module is None:
                continue
            name, rest = parts[length], parts[length + 1 :]
            if not rest and (name in module.classes or name in module.functions):
                return module.name, name
            if name in module.names:
                return self.resolve('.'.join([module.names[name], *rest]), seen)
            found = [self.resolve('.'.join([star, name, *rest]), seen) for star in module.stars]
            return next(filter(None, found), None)
        return None

    def is_made(self, place, seen=()):
        """Whether the class at `place` has a `from_config`."""
        if place is None or place in seen:
            return False
        module, name = place
        node = self.modules[module].classes.get(name)
        if node is None:
            return False
        if any(isinstance(item, ast.FunctionDef) and item.name == 'from_config' for item in node.body):
            return True
        bases = (self.resolve(f'{module}.{dotted(base)}') for base in node.bases if dotted(base))
        return any(self.is_made(base, (*seen, place)) for base in bases)


def exports(node):
    """The names under which `keras_export` puts a class or function, and that under which it is registered."""
    for decorator in node.decorator_list:
        if not isinstance(decorator, ast.Call):
            continue
        what = (dotted(decorator.func) or '').rpartition('.')[2]
        values = [*decorator.args, *(keyword.value for keyword in decorator.keywords)]
        texts = [item.value for value in values for item in ast.walk(value) if isinstance(item, ast.Constant) and isinstance(item.value, str)]
        if what == 'keras_export':
            yield from texts
        elif what == 'register_keras_serializable':
            yield f'{texts[0] if texts else "Custom"}>{texts[1] if len(texts) > 1 else node.name}'


def snake(name):
    """As `to_snake_case` of keras/src/utils/naming.py."""
    return re.sub('([a-z])([A-Z])', r'\1_\2', re.sub('(.)([A-Z][a-z0-9]+)', r'\1_\2', re.sub(r'\W+', '', name))).lower()


def aliases(release):
    """Other names of what is defined elsewhere: a package imports it, or it is assigned."""
    for module in release.modules.values():
        for name in module.names if module.is_package else module.assigned:
            yield module.name, name, release.resolve(f'{module.name}.{name}')
        for star in module.stars if module.is_package else ():
            other = release.modules.get(star)
            for name in (*other.classes, *other.functions, *other.names) if other else ():
                yield module.name, name, release.resolve(f'{module.name}.{name}')


def read(release, classes, functions, registered):
    made, computing = set(), set()
    for module in release.modules.values():
        if NOT.search(module.name):
            continue
        for name, node in module.classes.items():
            if name not in CODE and release.is_made((module.name, name)):
                made.add((module.name, name))
        if FUNCTIONS.match(module.name):
            computing |= {(module.name, name) for name in module.functions if name not in HELPERS and name[0] != '_'}
    for places, table in ((made, classes), (computing, functions)):
        for module, name in places:
            kind = release.modules[module].classes if table is classes else release.modules[module].functions
            table.add((module, name))
            for exported in exports(kind[name]):
                if '>' in exported:
                    registered.add(exported)
                    continue
                package, _, short = exported.rpartition('.')
                if table is classes or FUNCTIONS.match(package):
                    table.add((package, short))
                    registered.add(short)
            registered.add(name)
    for module, name, place in aliases(release):
        if NOT.search(module) or name in HELPERS or place is None:
            continue
        if place in made:
            classes.add((module, name))
        elif place in computing and FUNCTIONS.match(module):
            functions.add((module, name))
            registered.add(name)
    for module in release.modules.values():
        for key, path in module.keys:
            if re.fullmatch(r'\w+', key) and {release.resolve(f'{module.name}.{path}')} & (made | computing):
                registered.add(key)
    for module, name in made:
        if re.search(r'\.(initializers|optimizers|losses|metrics|regularizers|constraints)(\.|$)', module):
            registered |= {snake(name), name.lower()}


def lines(table):
    rows = {}
    for module, name in table:
        rows.setdefault(module, set()).add(name)
    return '\n'.join(' '.join([module, *sorted(names)]) for module, names in sorted(rows.items()))


def main():
    classes, functions, registered = set(), set(), set(SPECIAL)
    titles = {}
    for path in sys.argv[1:]:
        release = Release(pathlib.Path(path))
        read(release, classes, functions, registered)
        name, version = release.title.split()
        titles.setdefault('Keras' if name.lower() == 'keras' else name, []).append(version)
    says = ' and '.join(f'{name} {", ".join(sorted(versions, key=number))}' for name, versions in titles.items())
    OUT.write_text(HEAD.format(releases=says, classes=lines(classes), functions=lines(functions), registered=by_letter(registered)))


def number(version):
    return [int(part) for part in version.split('.')]


def by_letter(names):
    rows = {}
    for name in names:
        rows.setdefault(name[0].upper(), set()).add(name)
    return '\n'.join(' '.join(sorted(row)) for _, row in sorted(rows.items()))


main()
