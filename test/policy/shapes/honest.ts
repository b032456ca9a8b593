/** Parts of pickles as numpy and torch write them, in the words of test/policy/python.ts. */

/** A dtype without fields: its code, byte order, and numbers of its state. */
export const dtype = (code: string, order = '<', numbers = '-1, -1, 0'): string =>
  `(numpy.dtype('${code}', False, True) << (3, '${order}', None, None, None, ${numbers}))`;

export const F8 = dtype('f8');
export const F4 = dtype('f4');
export const I4 = dtype('i4');
export const I8 = dtype('i8');
export const U4 = dtype('u4');
export const U8 = dtype('u8');
export const I1 = dtype('i1', '|');
export const OBJECT = dtype('O8', '|', '-1, -1, 63');
export const TEXT3 = dtype('U3', '<', '12, 4, 8');
/** With dates numpy writes version 4, and what one step is. */
export const DAY = "(numpy.dtype('M8', False, True) << (4, '<', None, None, None, -1, -1, 0, (None, (b'D', 1, 1, 1))))";

/** A dtype of fields: `fields` as a dict, in Python. */
export const struct = (size: number, names: string, fields: string, numbers = '1, 16'): string =>
  `(numpy.dtype('V${size}', False, True) << (3, '|', None, ${names}, ${fields}, ${size}, ${numbers}))`;

export const STRUCT = struct(12, "('a', 'b')", `{'a': (${I4}, 0), 'b': (${F8}, 4)}`);
export const WITH_OBJECT = struct(12, "('a', 'o')", `{'a': (${I4}, 0), 'o': (${OBJECT}, 4)}`, '1, 27');
export const RECORD = `(numpy.dtype(numpy.record, False, True) << (3, '|', None, ('a',), {'a': (${I4}, 0)}, 4, 1, 16))`;

export const array = (type: string, shape: string, data: string): string =>
  `(numpy.core.multiarray._reconstruct(numpy.ndarray, (0,), b'b') << (1, ${shape}, ${type}, False, ${data}))`;

/** Torch's storage of so many elements, and a tensor that takes the first six of it. */
export const storage = (elements: number, type = 'torch.FloatStorage', key = '0'): string =>
  `pid('storage', ${type}, '${key}', 'cpu', ${elements})`;
export const TENSOR = `torch._utils._rebuild_tensor_v2(${storage(6)}, 0, (2, 3), (3, 1), False, collections.OrderedDict())`;
