/** What no-third-way.test.ts finds and what stands all the same: the place, and why nothing is lost there. */

/** `file: function: what stands there`, with a number from the second of its kind on. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  'bytes/cursor.ts: require: return': 'the bytes are in the window already',
  'bytes/expand.ts: #step: return': 'the stream ended; whether with the size that it declares, #checkSize has said',
  'bytes/expand.ts: #step: catch':
    'what broke the stream is its fault, which `settle` returns; other errors faultOf throws',
  'bytes/expand.ts: append: bytes.length > LIMITS.memorySpool': 'what is larger goes to a file',
  'bytes/protobuf.ts: #skip: return': 'the field was passed over, a group to its end',
  'bytes/protobuf.ts: #varint: at < most': 'behind the loop it throws',

  'bytes/decoders/branches.ts: sparc: return null': 'the word is no branch and stays as it is',
  'bytes/decoders/branches.ts: arm64: return null': 'as sparc',
  'bytes/decoders/branches.ts: convertIa64: return': 'as sparc, of a slot',
  'bytes/decoders/bzip2.ts: constructor: length <= MAX_CODE_BITS': 'all lengths that the format has',
  'bytes/decoders/bzip2.ts: read: length <= MAX_CODE_BITS': 'behind the loop no code fits, which is thrown',
  'bytes/decoders/bzip2.ts: bunzip2: return': 'the end of the stream; what follows is for who reads streams',
  'bytes/decoders/inflate.ts: symbol: count < MAX_BITS': 'bits are fetched as far as a code may need them',
  'bytes/decoders/inflate.ts: symbol: count >= MAX_BITS': 'zlib and miniz take such a code for symbol 0 as well',
  'bytes/decoders/inflate.ts: symbol: count < MAX_BITS (2)': 'it chooses the words of what is thrown',
  'bytes/decoders/inflate.ts: constructor: length <= MAX_BITS': 'all lengths that the format has',
  'bytes/decoders/inflate.ts: #count: length <= most': 'behind the loop 0 stands for no code, which `symbol` throws',
  'bytes/decoders/inflate.ts: readBlock: return': 'the end of the block',
  'bytes/decoders/lz4.ts: readBlock: return': 'the end of the block: the last sequence has no match',
  'bytes/decoders/lz4.ts: skipFrames: return':
    'what follows is no frame to skip: the decoder of frames says what it is',
  'bytes/decoders/lz4.ts: unlz4: break': 'the end mark of the frame',
  'bytes/decoders/lzma-alone.ts: isAloneHeader: 5) <= MAX_LITERAL_BITS':
    'liblzma does not recognise it either: no format claims it',
  'bytes/decoders/lzma-alone.ts: isAloneHeader: size < MAX_SIZE': 'as above',
  'bytes/decoders/lzma.ts: decode: return': 'the end marker',
  'bytes/decoders/lzma.ts: end: return': 'the stream ended as it must',
  'bytes/decoders/lzma.ts: end: return (2)': 'the end marker, which may follow a known size',
  'bytes/decoders/lzma.ts: #literal: break': 'the bits left of the symbol are read without the match',
  'bytes/decoders/x86.ts: #convert: break': 'the target is found',
  'bytes/decoders/x86.ts: #convert: break (2)': 'the target is found',
  'bytes/decoders/xz.ts: unxz: return': 'the index ends the stream',

  'bytes/tar/extensions.ts: readPaxRecords: break': '`broken` is set, of which the walk makes a problem',
  'bytes/tar/fields.ts: base256: return null':
    'no number of this kind; a field that is none of any kind is a broken header',
  'bytes/tar/fields.ts: base64: return null': 'as base256',
  'bytes/tar/fields.ts: plainOctal: break': 'NUL ends the number',
  'bytes/tar/fields.ts: plainOctal: return null': 'as base256',
  'bytes/tar/header.ts: readTarHeader: return null': 'no header for any reader: the walk says where it expected one',
  'bytes/tar/header.ts: checksumOf: return null': 'as readTarHeader',
  'bytes/tar/sparse.ts: readOldMap: at < from + most': 'all parts that a block has room for',
  'bytes/tar/sparse.ts: readOldMap: break': '`alike` is false: the map is null, and the walk says that readers differ',
  'bytes/tar/sparse.ts: pairsOf: return null': 'no map: the walk says that readers differ',
  'bytes/tar/sparse.ts: readMapOfData: bytes < LIMITS.tarHeader': 'behind the loop there is no map, as in pairsOf',
  'bytes/tar/sparse.ts: readMapOfData: break': 'as pairsOf',
  'bytes/tar/sparse.ts: soundParts: return null': 'as pairsOf',
  'bytes/tar/sparse.ts: read: break': 'the parts behind what was asked for',
  'bytes/tar/walk.ts: first: return null': 'tarfile opens the archive',
  'bytes/tar/walk.ts: first: catch': 'why tarfile does not is what is returned; the first reading tells it',
  'bytes/tar/walk.ts: run: catch': 'the first reading tells why it ended; that others part from it is told at the fork',
  'bytes/tar/walk.ts: #searchFrom: return': '`#unsure` keeps the problem',
  'bytes/tar/walk.ts: #searchFrom: return (2)': 'both readers go on from there',

  'bytes/zip/directory.ts: tryZipDirectory: catch': 'the error is what is returned',
  'bytes/zip/directory.ts: readDirectoryAt: break':
    'the directory has what its count or its size asks for: readers go by one of them',
  'bytes/zip/directory.ts: splitArchives: archives.length >= most': 'the caller asked for so many',
  'bytes/zip/directory.ts: splitArchives: break':
    'what follows is no archive: the caller looks at where the last one ended',
  'bytes/zip/directory.ts: splitArchives: catch': 'returned as `limit`',
  'bytes/zip/directory.ts: decodeName: catch': 'a name that is no UTF-8 is Latin-1',
  'bytes/zip/end-record.ts: readZip64End: return []': 'no zip64 end record, which most archives have not',
  'bytes/zip/end-record.ts: readZip64End: return [] (2)': 'as the first',
  'bytes/zip/local-header.ts: header: return null': 'who was sent there by a directory says so, a search goes on',
  'bytes/zip/local-header.ts: header: return null (2)': 'as the first',
  'bytes/zip/local-header.ts: header: return null (3)': 'as the first',
  'bytes/zip/local.ts: readLocally: catch': 'kept as `limit`, of which the members make a problem',
  'bytes/zip/local.ts: #lookIntoGap: return': 'zeros, or nothing',
  'bytes/zip/recover.ts: recoverDirectory: catch':
    'the rest of the archive is searched, which meets the limit and says so',
  'bytes/zip/recover.ts: readMembers: index >= LIMITS.archiveEntries':
    'the rest is searched, within limits that are told',
  'bytes/zip/recover.ts: describedSizes: return null':
    'a member without an end: the rest is searched, the missing directory is told',
  'bytes/zip/search.ts: canSearch: searched > LIMITS.searchedBytes': 'the caller makes limit-exceeded of `false`',

  'formats/torch/torch-tar.ts: walkStorages: return': 'the walk has told why the pickle does not end',
  'formats/torch/torch-tar.ts: walkTensors: return': 'as walkStorages',
  'formats/zip/members.ts: readOrRecover: catch': 'the `fault` of the directory that is recovered, which is told',
  'formats/zip/members.ts: #target: catch': 'the member is judged as a file as well, which meets the same error',
  'formats/zip/members.ts: #target: return null': 'as the catch',
  'formats/zip/members.ts: walk: return': '#open has told why',
  'formats/zip/members.ts: nest: return': 'an empty member holds nothing',
  'formats/zip/members.ts: #checksumDoubt: return []': 'no member of the archive has a CRC: torch can write none',
  'formats/zip/members.ts: #checksumDoubt: return [] (2)': 'the CRC is right',
  'formats/zip/open-member.ts: decoderOf: return null': 'the caller makes unsupported-compression of it',

  'formats/code-found.ts: add: return': 'it was told already, in the same words',
  'formats/code-found.ts: add: return (2)': '`end` says how many more there are',
  'formats/torch/export-program.ts: walkSpec: return': 'a text or a number in a structure names no code',
  'formats/gguf/chat-template.ts: readChatTemplate: length > LIMITS.templateBytes': 'CodeFound tells it',
  'formats/gguf/chat-template.ts: readChatTemplate: return': 'as the first',
  'formats/gguf/chat-template.ts: readChatTemplate: catch': 'as the first',
  'formats/jinja/expressions.ts: tuple: break': 'a comma at the end of a tuple; the caller reads what follows',
  'formats/jinja/expressions.ts: #test: return': 'the arguments of the test were read',
  'formats/gguf/gguf.ts: #skipArray: return': 'the array was passed over',
  'formats/gguf/gguf.ts: pair: return null': 'the pair says something else than the alignment',
  'formats/tensorflow/saved-model.ts: operatorsIn: catch': 'no graph is there, and TensorFlow takes none',
  'formats/onnx/model.ts: #readEntry: return': 'another key than the one of the path',
  'formats/onnx/onnx.ts: readWithin: catch': 'the caller tells it',
  'formats/onnx/onnx.ts: readFields: break':
    'the end that is returned lies before what is no field; the rest is trailing-data',
  'formats/onnx/onnx.ts: readFields: catch':
    'as at the `break`: a field that is cut off is not part of what was understood',
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
  'formats/model-archive/json-names.ts: unescaped: catch': 'what JSON does not take is named as it is written',
  'formats/model-archive/named-calls.ts: add: kept.size < LIMITS.namedCalls': 'the message counts those beyond it',
  'formats/model-archive/yaml-names.ts: yamlMistake: text.length > LIMITS.yamlTree':
    'what a longer text has called is found all the same: only that it is YAML is not seen',
  'formats/model-archive/yaml-names.ts: yamlMistake: return null': 'as the comparison',
  'formats/model-archive/yaml-names.ts: isDeep: inLine > LIMITS.configDepth': 'the caller makes a problem of it',

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
