/** What no-third-way.test.ts finds and what stands all the same: the place, and why nothing is lost there. */

/** Readers that are not gone through yet, by the start of their paths. */
export const LEFT: Readonly<Record<string, string>> = {
  'bytes/zip/': 'zip has its own tests against zipfile and miniz; what its readers skip is settled with them',
  'formats/zip/': 'as bytes/zip/',
  'bytes/tar/': 'tar has its own tests against tarfile and GNU tar; what its readers skip is settled with them',
  'formats/torch/torch-tar.ts': 'as bytes/tar/',
  'bytes/decoders/': 'streams have their own tests against the libraries; a decoder that breaks off throws DecodeError',
};

/** `file: function: what stands there`, with a number from the second of its kind on. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  'bytes/cursor.ts: require: return': 'the bytes are in the window already',
  'bytes/expand.ts: #step: return': 'the stream ended; whether with the size that it declares, #checkSize has said',
  'bytes/expand.ts: #step: catch':
    'what broke the stream is its fault, which `settle` returns; other errors faultOf throws',
  'bytes/expand.ts: append: bytes.length > LIMITS.memorySpool': 'what is larger goes to a file',

  'formats/gguf.ts: #skipArray: return': 'the array was passed over',
  'formats/gguf.ts: alignment: return null': 'the pair says something else than the alignment',
  'formats/onnx.ts: readFields: break':
    'the end that is returned lies before what is no field; the rest is trailing-data',
  'formats/onnx.ts: readFields: catch': 'as at the `break`: a field that is cut off is not part of what was understood',
  'formats/safetensors.ts: detect: length <= MAX_HEADER_BYTES':
    'with more the library refuses it, and it is unknown content',
  'formats/signatures.ts: hdf5Start: return null': 'no signature of HDF5 is there',
  'formats/pointers.ts: detect: content.source.size > LIMITS.pointerBytes': '`read` says that it is too long',
  'formats/unknown.ts: harmless: return undefined': 'the caller says unknown-content',
  'formats/unknown.ts: harmless: content.source.size > LIMITS.textBytes':
    'the caller says limit-exceeded for `too long`',

  'formats/hdf5/file.ts: #readAttribute: return null':
    'where one must be, the caller says so; heaps are searched for them',
  'formats/hdf5/file.ts: #readAttribute: return null (2)': 'as the first',
  'formats/hdf5/file.ts: #variable: return null': 'the attribute is an empty array',
  'formats/hdf5/file.ts: #variable: return null (2)': 'the value is empty',
  'formats/hdf5/file.ts: #link: return null': 'where one must be, the caller says so; heaps are searched for them',
  'formats/hdf5/file.ts: #link: return null (2)': 'as the first',
  'formats/hdf5/heaps.ts: heapObjects: return': 'no heap is there: who was sent there says so, a search goes on',
  'formats/hdf5/heaps.ts: heapObjects: return (2)':
    'free space ends a heap; where an object is longer than its heap, HDF5 refuses them all',
  'formats/hdf5/heaps.ts: heapBlocks: return': 'an undefined address: the object keeps nothing in a heap',
  'formats/hdf5/heaps.ts: everywhere: catch': 'a search at every byte: where nothing fits, nothing is',

  'formats/joblib/arrays.ts: #onResult: return': 'no call with arguments, so no element type was handed on',
  'formats/joblib/arrays.ts: #regionBehind: return undefined': 'no object of joblib: opcodes follow',
  'formats/joblib/arrays.ts: #regionBehind: return undefined (2)':
    'an array in a file beside this one, which a note names',
  'formats/joblib/arrays.ts: wrapperName: return null': 'no instance of a class',
  'formats/joblib/arrays.ts: attribute: return undefined': 'the caller throws where the end of the array needs it',
  'formats/joblib/arrays.ts: attribute: return undefined (2)': 'as the first',
  'formats/joblib/arrays.ts: elementCount: return null': 'the caller throws',
  'formats/joblib/arrays.ts: elementCount: return null (2)': 'the caller throws',
  'formats/joblib/element-type.ts: elementType: return null': 'the caller throws',
  'formats/joblib/element-type.ts: elementType: return null (2)': 'the caller throws',
  'formats/joblib/element-type.ts: withState: return null': 'the caller throws',

  'formats/keras/config.ts: codeIn: return': 'a text or a number names no code',
  'formats/numpy/numpy.ts: itemBytes: return null':
    'a dtype that is not known may hold objects: its data are walked as a pickle',
  'formats/numpy/numpy.ts: itemBytes: return null (2)': 'as the first',
  'formats/numpy/numpy.ts: itemBytes: return null (3)': 'as the first',
  'formats/numpy/numpy.ts: times: return null': 'as itemBytes',
  'formats/numpy/numpy.ts: read: return': 'the walk has told what follows to its end',
  'formats/numpy/numpy.ts: read: return (2)': 'what is neither an array nor a pickle lies behind `end`: trailing-data',
  'formats/numpy/python-literal.ts: tokenize: return null': 'no literal: the caller says that the header is another',
  'formats/numpy/python-literal.ts: #value: depth > MAX_LEVEL': 'CPython refuses it as well, so it is no literal',
  'formats/numpy/python-literal.ts: #value: return undefined': 'as tokenize',
  'formats/numpy/python-literal.ts: #sequence: return undefined': 'as tokenize',
  'formats/numpy/python-literal.ts: #dict: return undefined': 'as tokenize',

  'formats/pickle/embedded.ts: listener: lookLikePickles.size < LIMITS.members': 'a note counts them, and says no more',
  'formats/pickle/embedded.ts: #addNested: this.nested.length > LIMITS.members':
    'one more is kept than may be opened, so that opening them reaches the limit and says so',
  'formats/pickle/embedded.ts: #addNested: return': 'the same bytes are judged once; for the cap see the comparison',
  'formats/pickle/plain.ts: looksOtherwise: catch': 'every reader is asked then, and meets the same error',
  'formats/sevenzip/archive.ts: readHeader: depth < LIMITS.nesting': 'behind the loop the limit is thrown',
  'formats/torch/storages.ts: add: return': '`unknown` is set, of which the reader makes a note',
  'formats/torch/storages.ts: add: return (2)':
    'torch reads or refuses ids of another kind: they name no bytes of the archive',
  'formats/torch/torch-legacy.ts: read: return': 'the walk has told why the pickle does not end',
};
