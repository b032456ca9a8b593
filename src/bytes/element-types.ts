/** torch's element types: the legacy storage classes that stand for them, and their width. */

/** The element type of each legacy storage class (torch/storage.py, `_dtype_to_storage_type_map`). */
export const STORAGE_DTYPES: Readonly<Record<string, string>> = {
  DoubleStorage: 'float64',
  FloatStorage: 'float32',
  HalfStorage: 'float16',
  LongStorage: 'int64',
  IntStorage: 'int32',
  ShortStorage: 'int16',
  CharStorage: 'int8',
  ByteStorage: 'uint8',
  BoolStorage: 'bool',
  BFloat16Storage: 'bfloat16',
  ComplexDoubleStorage: 'complex128',
  ComplexFloatStorage: 'complex64',
  QInt8Storage: 'qint8',
  QInt32Storage: 'qint32',
  QUInt8Storage: 'quint8',
  QUInt4x2Storage: 'quint4x2',
  QUInt2x4Storage: 'quint2x4',
};

/** Bytes of an element (torch/_utils.py, `_element_size`). */
export const ELEMENT_BYTES: Readonly<Record<string, number>> = {
  ...{ float64: 8, float32: 4, float16: 2, bfloat16: 2, complex128: 16, complex64: 8, complex32: 4, bcomplex32: 4 },
  ...{ int64: 8, int32: 4, int16: 2, int8: 1, uint8: 1, uint16: 2, uint32: 4, uint64: 8, bool: 1, qint8: 1, qint32: 4 },
  ...{ quint8: 1, quint4x2: 1, quint2x4: 1, bits8: 1, bits16: 2, bits1x8: 1, bits2x4: 1, bits4x2: 1 },
  ...{ float8_e5m2: 1, float8_e4m3fn: 1, float8_e5m2fnuz: 1, float8_e4m3fnuz: 1, float8_e8m0fnu: 1 },
  ...{ float4_e2m1fn_x2: 1 },
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].flatMap((bits) => [
      [`int${bits}`, 1],
      [`uint${bits}`, 1],
    ]),
  ),
};

/**
 * Bytes of an element of a storage, by the name of its class; undefined for what is none.
 * @param name without its module: `FloatStorage`; `UntypedStorage` counts bytes (torch/storage.py)
 */
export function storageElementBytes(name: string): number | undefined {
  if (name === 'UntypedStorage') {
    return 1;
  }
  return Object.hasOwn(STORAGE_DTYPES, name) ? ELEMENT_BYTES[STORAGE_DTYPES[name]] : undefined;
}
