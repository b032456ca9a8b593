"""Writes src/policy/tables/maths-names.ts: functions and types at the root of torch and numpy that only compute.

A function of torch or numpy that is on neither this list nor a list of data is taken for dangerous (judge.ts), so a
name is put here because of what it is, never because it looks harmless: for torch the public tensor functions that
torch declares in _C/_VariableFunctions.pyi, the classes of tuples that they return, the dtypes, layouts and the like of
_C/__init__.pyi, and every lower-case name that weights_only=True has allowed in some release; for numpy the ufuncs, and the public functions of `numpy.__all__`
without those named below, each of which was read.
usage: python scripts/make-maths-names.py TORCH_SOURCE_DIR (with numpy installed, which is imported; torch is only read)
"""

import ast
import json
import pathlib
import re
import sys
import textwrap

import numpy

# What older releases wrote into honest files: they rebuild a tensor, or return a constant.
TORCH_OLD = set(
    "_utils._rebuild_xla_tensor _utils._rebuild_mlc_tensor _utils._rebuild_device_tensor _utils._rebuild_variable "
    "_utils._rebuild_sparse_csr_tensor _tensor._rebuild_from_type tensor._rebuild_from_type tensor._rebuild_from_type_v2 "
    "nn.backends.thnn._get_thnn_function_backend".split()
) | {f"return_types.{name}" for name in "eig eig_out lstsq lstsq_out qr qr_out solve solve_out symeig symeig_out".split()}
TORCH_NOT = {"from_file"}  # maps a file into memory
NUMPY_NOT = set(
    # files
    "load save savez savez_compressed loadtxt savetxt genfromtxt fromfile fromregex memmap DataSource "
    # call the function they are given
    "frompyfunc vectorize apply_along_axis apply_over_axes piecewise fromfunction fromiter mask_indices iterable "
    "array2string array_repr array_str set_printoptions printoptions get_printoptions pad "
    # change or read the state of the process
    "seterrcall geterrcall seterr geterr errstate setbufsize getbufsize bmat show_config show_runtime info test "
    "get_include require nested_iters nditer".split()
)
NUMPY_TYPES = {"poly1d", "finfo", "iinfo", "busdaycalendar", "broadcast", "flatiter", "ufunc"}

HEAD = '''/**
 * Names at the root of torch and of numpy that only compute: tensor functions, ufuncs, dtypes, layouts. They are on no list of
 * safe globals, and not dangerous either. Written by scripts/make-maths-names.py from torch {torch} and numpy {numpy}; do not edit
 * by hand.
 */

export const TORCH_MATHS = `
{torch_names}
`;

export const NUMPY_MATHS = `
{numpy_names}
`;
'''


def torch_names(source: pathlib.Path) -> set[str]:
    functions = ast.parse((source / "_C/_VariableFunctions.pyi").read_text())
    names = {n.name for n in functions.body if isinstance(n, ast.FunctionDef)}
    names |= {f.name for c in functions.body if isinstance(c, ast.ClassDef) for f in c.body if isinstance(f, ast.FunctionDef)}
    constants = ast.parse((source / "_C/__init__.pyi").read_text())
    kinds = {"dtype", "layout", "qscheme", "memory_format"}
    for n in constants.body:
        if isinstance(n, ast.AnnAssign) and isinstance(n.annotation, ast.Name) and n.annotation.id in kinds:
            names.add(n.target.id)
    # Classes of tuples that functions return: they are made in compiled code, which holds their names.
    library = (source / "lib/libtorch_python.so").read_bytes()
    results = {f"return_types.{name.decode()}" for name in re.findall(rb"torch\.return_types\.(\w+)\0", library)}
    return {n for n in names if not n.startswith("_")} - TORCH_NOT | TORCH_OLD | results | {"device", "dtype", "layout", "finfo", "iinfo"}


def allowed_names(releases: pathlib.Path) -> set[str]:
    """Lower-case names that weights_only has allowed in some release, without the `torch.` in front."""
    text = releases.read_text()
    found = {w for w in text.replace('"', "\n").split("\n") if w.startswith("torch.") and " " not in w}
    lower = {w.removeprefix("torch.") for w in found if w.split(".")[-1].lstrip("_")[:1].islower()}
    return lower - {"_dynamo"}  # named in a remark


def numpy_names() -> set[str]:
    names = {n for n in numpy.__all__ if callable(getattr(numpy, n)) and not isinstance(getattr(numpy, n), type)}
    return {n for n in names | NUMPY_TYPES if n[:1].islower()} - NUMPY_NOT


def main() -> None:
    root = pathlib.Path(__file__).parent.parent
    source = pathlib.Path(sys.argv[1])
    release = (source / "version.py").read_text().split("__version__ = '")[1].split("'")[0].split("+")[0]
    torch = torch_names(source) | allowed_names(root / "src/torch/releases.json" if len(sys.argv) < 3 else pathlib.Path(sys.argv[2]))
    fill = lambda words: textwrap.fill(" ".join(sorted(words)), 118, break_long_words=False, break_on_hyphens=False)
    out = root / "src/policy/tables/maths-names.ts"
    out.write_text(HEAD.format(torch=release, numpy=numpy.__version__, torch_names=fill(torch), numpy_names=fill(numpy_names())))


main()
