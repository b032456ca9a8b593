/** Each shape in words, for docs/globals.md: what its library writes, and where that was read. */
import type { ShapeName } from './index.ts';

export const SHAPE_WORDS: Readonly<Record<ShapeName, string>> = {
  mention: 'only mentioned: as an argument, as the class of something, as a value. Never called, built or filled',
  container: 'called with nothing or with one container that the stream made; filled',
  object: 'made without arguments',
  bytes: "called with nothing, a bytes constant, or constant text and `'latin1'`",
  complex: 'called with up to two numbers',
  range: 'called with up to three integers',
  slice: 'called with three constants',
  iterator: 'called with containers, constants or iterators; built with a number',
  iter: 'called with one container, constant or iterator; built with a number',
  'deque iterator': 'called with a deque and a number',
  morsel: 'made without arguments, filled with constants, built with a dict of constants (`Lib/http/cookies.py`)',
  cookie: 'made without arguments and filled with morsels',
  chain: 'called with nothing; built with a tuple of iterators',
  enumeration: 'called with the plain value of a member. The member existed before, so it is never built',
  singleton: 'called with constants. What it hands out may exist already, so it is never built',
  identity: 'called with a list or dict, which it returns',
  reconstructor:
    'called with a class, a built-in base and its value (`copyreg.py`, protocols 0 and 1). The result has the shape of the class',
  exception: 'called with any arguments, which it keeps; built with attributes, no dunder but `__notes__`',
  'plain exception': 'as an exception, called with constants',
  fields: 'made by NEWOBJ with the values of its fields, which it only keeps; built with attributes',
  structure: 'called with a tuple and a dict of constants (`Objects/structseq.c`)',
  node: 'called with nothing or None for each of its fields, then built with attributes',
  'unicode error': 'as an exception, with places from 0',
  instance: 'made without arguments by NEWOBJ, then built with a dict of attributes',
  'slots instance': 'made without arguments by NEWOBJ, then built with a dict, or with a pair of a dict and slots',
  'backed instance': 'as an instance by __setstate__, always built, with an array of the kind that the class keeps',
  'interval maker': 'called with the class of arrays of intervals and such values, then built',
  'library backed maker': 'called with a class of its own package and such values, and always built',
  isotonic: 'as an instance, with numbers and arrays for what it interpolates',
  'called instance': 'called without arguments, then built with attributes',
  'filled instance': 'as an instance, and filled as the dict or list that it also is',
  'instance by __setstate__':
    'made without arguments, then built with whatever its own `__setstate__`, which was read, takes apart',
  'tuple instance': 'made by NEWOBJ with plain values for its fields; built with attributes',
  fraction: 'called with two whole numbers, or a text of digits and a slash',
  constants: 'called with constants, and containers of constants',
  date: 'called with constants, dates, durations and time zones',
  'decimal context': 'called with constants and lists of signals',
  array: 'called with a code and constants (`Modules/arraymodule.c`)',
  element:
    'made without arguments, then built with attributes whose `_children` are elements as well (`Modules/_elementtree.c`)',
  stream: 'made without arguments, then built with (content, position, attributes) (`Modules/_io/bytesio.c`)',
  random: 'called with nothing, then built with (version, 625 numbers, a number or None) (`Lib/random.py`)',
  'ordered dict': 'called with nothing or one list of pairs; filled; built with attributes',
  counter: 'called with nothing or one dict; filled; built with attributes',
  'default dict':
    'called with nothing or the factory of missing values, which is only kept; filled; built with attributes',
  deque: 'called with a list and the most items; filled; built with attributes',
  'latin-1':
    "called with constant text and `'latin1'`: how protocols 0 to 2 write bytes (`Lib/pickle.py`, save_bytes). The result is a constant",
  'numpy dtype':
    'called with a code or the class of records, False and True; built once, with version 3 or 4, byte order, sub-array, names, fields, size, alignment, flags and metadata that numpy computes for these elements (`descriptor.c`, arraydescr_reduce)',
  'numpy dtype class': 'called with one scalar type',
  'numpy string dtype': 'called with a flag and what stands for missing text',
  'numpy array':
    "called with a class of arrays, `(0,)` and `b'b'`; built once, with (1, shape, dtype, order, data): a list of exactly as many objects as the shape says where the dtype holds references, else bytes of exactly that size (`methods.c`, array_setstate)",
  'numpy masked array': 'as an array, and the bytes of the mask, and a fill value of numpy (`numpy/ma/core.py`)',
  'numpy buffer':
    'called with bytes of exactly the size that dtype and shape give, and the order; never a dtype with references',
  'numpy scalar': 'called with a dtype and bytes of its size; for records with references an array of the same dtype',
  'numpy bit generator':
    'called with one of the five bit generators of numpy or its name; built with its state: known keys, arrays of the right length, positions inside of them (`numpy/random/_pickle.py`)',
  'numpy generator': 'called with a bit generator of numpy; built as that is',
  'numpy random state':
    'called with a bit generator of numpy; built as that is, or with the tuple of numpy before 1.17',
  'numpy old random state':
    "called with nothing; built with ('MT19937', 624 numbers, a position in them, 0 or 1, a number)",
  'numpy seed': 'called with SeedSequence, a checksum and None; built with numbers and an array of numbers',
  'joblib array': 'made without arguments; built with a plain dtype, shape, order and class (`joblib/numpy_pickle.py`)',
  'joblib memory':
    'made without arguments by NEWOBJ, then built with plain settings and no folder, or called with None for the folder and constants: one with a folder loads the pickles in it when it is used (`joblib/memory.py`)',
  'history buffer':
    'made without arguments by NEWOBJ, then built with a length, arrays of numbers and its own four statistics, which its `__setstate__` hands to the class',
  'block manager': 'called with blocks and axes, or given them: every block at places that the blocks have together',
  'block placement': 'called with places from 0 on, as a slice or an array',
  block: 'called with values, places from 0 on and a number of dimensions',
  'arrow alias': 'called with the name of a type (`pyarrow/types.pxi`)',
  'arrow type': 'called with a unit, numbers, types or fields, as that kind of type has them',
  'arrow field': 'called with a name, a type, whether there may be nulls, and metadata that names no extension type',
  'arrow schema': 'called with a list of fields and such metadata',
  'arrow buffer': 'called with bytes that are in the stream',
  'arrow array':
    'called with a type, a length, nulls, an offset, buffers, arrays inside and a dictionary that `Array.validate(full=True)` would accept: buffers long enough, as many nulls as the bits say, offsets that rise and stay inside, indices of the dictionary, text in UTF-8 (`cpp/src/arrow/array/validate.cc`)',
  'arrow chunks': 'called with arrays of Arrow in shape and their type',
  'arrow backed instance': 'as an instance by __setstate__, always built, with an array of Arrow in shape',
  'library class':
    'called with constants, arrays and objects of its own libraries; built with attributes or what its `__setstate__` takes apart',
  'library part': 'made by NEWOBJ, empty or with the values of its fields; built with attributes; filled',
  'library tuple': 'as a library part, with keywords for fields that are no items (`scipy/_lib/_bunch.py`)',
  'library list': 'called with nothing or its items; filled',
  'time zone': 'made by NEWOBJ and built with attributes; or called, which hands out an object that all programs share',
  'bare time zone': 'called with nothing, then made a time zone by `copyreg._reconstructor`',
  'library state': 'called with such values or made without arguments, then built with such values',
  'business days':
    'called with numbers, text, dates, times and containers of these, no object with attributes; never built',
  'library maker': 'called with a class of indexes of its own package and such values',
  'library singleton':
    'called with such values; what it hands out may exist already, so it is never built. By NEWOBJ, an instance',
  'library value': 'called with such values; never built',
  'sklearn loss': 'called with numbers',
  'sklearn loss maker': 'called with a class of its own module, a checksum and constants',
  'sklearn neighbor tree':
    'called with a class of its own module, then built with arrays and counts that agree (`_binary_tree.pxi`)',
  'sklearn metric': 'called with a class of its own module, then built with numbers and arrays',
  'sklearn tree':
    'called with numbers of features and outputs and an array of classes, then built with as many nodes and values as it counts (`_tree.pyx`)',
  'scipy distribution':
    'made without arguments, then built with the arguments of its constructor, or with attributes; the text in them that scipy runs is, letter by letter, what scipy makes of names (`scipy/stats/_distn_infrastructure.py`)',
  'sklearn scorer':
    'made without arguments, then built with a metric of scikit-learn, numbers, and the method of an estimator that it calls: predict, predict_proba or decision_function (`sklearn/metrics/_scorer.py`)',
  'sklearn frozen': 'as an instance, always built, with an estimator of scikit-learn (`sklearn/frozen/_frozen.py`)',
  'score function': 'only mentioned; in a state only as `score_func` of SelectKBest and its kin',
  'metric function': 'only mentioned; in a state only as `_score_func` of a scorer',
  'scorer function': 'only mentioned; in a state only as the scorer of a search',
  'array function':
    'only mentioned; in a state only as `func` or `inverse_func` of a transformer, or `pooling_func` of a clustering',
  'estimator function':
    'only mentioned; in a state only as what KMeans, HalvingGridSearchCV or GaussianProcess of scikit-learn computes with',
  'numpy ufunc':
    'called with the module and the name of a ufunc (`numpy/core/__init__.py`); what it hands out existed before',
  'torch tensor':
    'called with a storage that a persistent id names, an offset, size and stride inside of it (`torch/_utils.py`)',
  'torch tensor v2': 'the same, with whether it requires gradients, hooks and metadata',
  'torch tensor v3': 'the same, with a dtype',
  'torch quantized tensor': 'as a tensor, with the parameters of the quantizer',
  'torch parameter': 'called with a tensor, whether it requires gradients, and hooks',
  'torch parameter with state': 'the same, with attributes, no dunder',
  'torch sparse tensor': 'called with a layout and a tuple of tensors and lengths',
  'torch nested tensor': 'called with a tensor of the elements, and tensors of sizes, strides and offsets',
  'torch meta tensor': 'called with a dtype, size, stride, and whether it requires gradients',
  'torch wrapper subclass':
    'called with a class, dtype, size, stride, offset, layout, device, and whether it requires gradients',
  'torch tensor from numpy':
    'called with an array of numpy in shape, a dtype, a device, and whether it requires gradients',
  'torch tensor from cpu': 'called with a tensor, a dtype, a device, and whether it requires gradients',
  'torch tensor of a type':
    'called with another function of torch in its own shape, a class, and attributes, no dunder',
  'torch class': 'made without arguments and keywords, then built as torch before 0.4 did',
  'torch size': 'called with lengths from 0',
  'torch device': 'called with the name of a device and its number',
  'torch layout': 'called with the name of a layout',
  'torch storage from bytes': 'called with constant bytes, which are walked as a member',
};
