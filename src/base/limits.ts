/**
 * Every cap in one place, each with its reason. Caps are bytes, opcodes or counts, never time: the same file gets the
 * same verdict on a slow machine. Reaching one is the problem `limit-exceeded`.
 */
const KiB = 1024;
const MiB = 1024 * KiB;

export const LIMITS = {
  /**
   * Work on one file, all its pickles together, in plain literals; any other opcode counts `opcodeCost` of them. 25
   * times the largest honest pickle we know; some ten seconds.
   */
  opcodes: 200_000_000,
  opcodeCost: 4,
  /** Entries on the unpickler's stack. An honest one holds a thousand, or the items of one tuple; this is 24 MiB, twice while it grows. */
  stack: 3_000_000,
  /** Bytes of the memo: four an entry, sixteen more of one that is a global or an object that is kept. Honest pickles hold millions. */
  memo: 128 * MiB,
  /** Memo entries far from the others, which picklers do not write. Each costs a map entry of some 50 bytes. */
  sparseMemo: 1 << 17,
  /** Distinct globals of one file. Whole-module checkpoints have hundreds. */
  globals: 50_000,
  /** Characters of the names of these globals together: 200 for each. */
  globalNames: 10_000_000,
  /** Ways of reading one file's streams that are walked; each fork of reading.ts doubles them. Honest files have one. */
  readings: 64,
  /** Bytes of a module or global name. CPython has no cap; the longest known honest one is under 300. */
  nameBytes: 4 * KiB,
  /** Characters of a call written as Python (contract.md, `expression`). */
  expression: 200,
  /** Objects that containers keep so that a call can be written out, some 250 bytes each; later ones are written `…`. */
  keptObjects: 1 << 17,
  /** Items kept of one list, tuple, dict or set, and of what they hold together. The rest is written `…`. */
  keptItems: 16,
  keptWeight: 256,
  /** Items beyond those that tuples and the fields of numpy dtypes keep, all of one stream together: names of many columns. */
  wideItems: 1 << 17,
  /**
   * Bytes of buffers of Arrow that are looked through in one stream, and 4 KiB for each array: 200 million strings; some
   * twenty seconds.
   */
  arrowBytes: 4096 * MiB,
  /** Keys of one dict that are looked at, as of the attributes of an object: honest ones have a hundred. */
  stateKeys: 4096,
  /** References that the memo and the containers of torch's restricted reading keep; later ones are only typed. */
  torchReferences: 400_000,
  /** Entries in its memo, 128 MiB. */
  torchMemo: 1 << 24,
  /** Objects on the stack of that reading: the items of one tuple lie there together. */
  torchStack: 150_000,
  /** Objects kept below one tuple there: the arguments of a tensor are about twenty. */
  torchWeight: 16 * 1024,
  /** Items kept of one container in that reading: a shape has at most 64. */
  torchItems: 1024,
  /** Bytes of deflated tensor data expanded to see whether they can be; torch itself never deflates. */
  torchInflated: 256 * MiB,
  /** Bytes of a string whose text is kept there: record names have at most 65,535. */
  torchText: 64 * KiB,
  /** Pickles one after another in one stream. */
  streams: 1_000_000,
  /** Problems in the pickles of one stream: who repairs it needs no more of them. */
  brokenStreams: 1000,
  /** Opcodes that `explain` prints of one pickle, and Python statements: nobody reads more, the walk goes on. */
  explainedOpcodes: 20_000,
  explainedStatements: 5_000,
  /** Opcodes walked to find out whether bytes are a pickle at all. */
  probeOpcodes: 100_000,
  /** Bytes of a requirements or lock file; the largest honest lock files have a few MiB. */
  requirementBytes: 16 * MiB,
  /** Characters of one that is TOML. Each may cost 250 bytes of memory in a tree of dotted keys, 1 GiB in all. */
  tomlText: 4 * MiB,
  /** Different specifiers for torch in one such file, and characters of each: honest files have a handful, below 100. */
  specifiers: 100,
  specifierText: 500,
  /** Bytes behind a pickle that are looked through to see that they are padding. */
  padding: 64 * MiB,
  /** Bytes of the window through which a stream is read. */
  window: MiB,
  /** Bytes of a file's start that format detection looks at. */
  head: 4 * KiB,
  /** Bytes of a file that is still looked through to see that it is text. */
  textBytes: 64 * MiB,
  /** Bytes of an archive's central directory: 64 bytes an entry, so a million entries. */
  centralDirectory: 64 * MiB,
  /** Entries of one archive: about 1 KiB of memory each, its readers included. */
  archiveEntries: 250_000,
  /** Coders of one folder of a 7z archive, and bytes of the properties of one. 7-Zip reads up to 64; it writes four, of five bytes. */
  coders: 64,
  coderProperties: 256,
  /** Values, tensors or items of one array of a GGUF file: vocabularies have some hundred thousand. A second of walking. */
  ggufItems: 1 << 24,
  /** Bytes of a chat template, a hundred of memory each; honest ones have up to 20 KiB. */
  templateBytes: 256 * KiB,
  /** Bytes of the header of a .npy file; without pickles numpy itself reads 10,000. A million columns would fit. */
  numpyHeader: MiB,
  /** Arrays one behind another in one .npy file. numpy.save to an open file writes few. */
  arrays: 100_000,
  /** Objects of one HDF5 file, messages of one of their headers, blocks of one group, heap or tree. A file of a million would take 400 MiB. */
  hdf5Objects: 500_000,
  hdf5Messages: 1 << 18,
  hdf5Blocks: 100_000,
  /** Bytes of the names of objects of one HDF5 file that wait for their turn: 64 for each. */
  hdf5Names: 32 * MiB,
  /** Messages, links, attributes, rows and objects of heaps of one HDF5 file together: some seconds. */
  hdf5Items: 1 << 25,
  /** Bytes of one HDF5 file that are looked at for them: 4 KiB for each of so many objects. */
  hdf5Structure: 2 * 1024 * MiB,
  /** Places of one HDF5 file that cannot be read, each a problem: who repairs it needs no more of them. */
  hdf5Breaks: 1000,
  /** Opcodes walked to see whether attributes and rows of one HDF5 file are pickles: ten times `opcodes`, for most are not walked again. */
  hdf5Probes: 2_000_000_000,
  /** Bytes of an HDF5 attribute's value, read whole to see how it ends. A pickled table index has a few MiB. */
  attributeBytes: 64 * MiB,
  /** Bytes of JSON, read whole: a base64 of weights may be in it. Its text, and a string of it, may take twice as many each. */
  jsonBytes: 32 * MiB,
  /** Values of one, an object counting four: 60 MiB of maps. Vocabularies have a hundred thousand strings. */
  jsonValues: 1 << 20,
  /** Containers inside containers of it. CPython up to 3.11 stops at about as many; honest JSON has ten. */
  jsonDepth: 1000,
  /** Messages of protobuf inside messages, and fields read of one file: its parsers read a hundred deep (`SetRecursionLimit`). Two seconds. */
  protobufDepth: 100,
  protobufFields: 1 << 24,
  /** Bytes of them that are read at once: between two tensors stand a few hundred. */
  protobufWindow: 64 * KiB,
  /** Containers inside containers of a Keras model's configuration: a model within a model takes four. */
  configDepth: 200,
  /** Characters of a YAML text whose tokens are read, one by one: ten seconds of the densest. Configurations have some hundred KiB. */
  yamlText: 16 * MiB,
  /** What a token counts of `opcodes`: it takes as long as so many plain literals. */
  yamlCost: 16,
  /** Anchors of such a text, 100 bytes each. Honest ones have a dozen. */
  yamlAnchors: 100_000,
  /** Handles of tags in it, and what each may stand for. Honest ones have none. */
  yamlHandles: 100,
  /** Characters of a NeMo configuration that is read as a tree too, to see that it is YAML: up to 2 KiB of memory each. */
  yamlTree: 64 * KiB,
  /** What a character of it counts of `opcodes`. */
  yamlTreeCost: 250,
  /** Names of calls that are kept of an archive, to say the worst of them. The largest NeMo models have fifty. */
  namedCalls: 1000,
  /** Bytes of a DVC pointer; one that names a thousand files has 200 KiB. */
  pointerBytes: MiB,
  /** Bytes of one header of a tar archive that only names the member behind it: GNU's long names, pax records. */
  tarHeader: MiB,
  /** Bytes that are looked through for further headers of a tar archive, behind its end or what is broken in it. */
  tarSearch: 64 * MiB,
  /** Parts of the sparse files of a tar archive, all together, some 100 bytes each. GNU tar writes one between two holes. */
  sparseParts: 1 << 18,
  /** Bytes that all compressed members and streams of one file may expand to, together. */
  expandedBytes: 2 * 1024 * MiB,
  /** Bytes of expanded content kept in memory; what is larger goes to a temporary file. */
  memorySpool: 16 * MiB,
  /**
   * How much larger than its compressed form a stream may get once it is larger than `expansionFree`. Arrays of zeros
   * reach 1000 in deflate, and one of 256 MiB is no bomb yet; a bomb is far above both and ends within seconds.
   */
  expansionRatio: 250,
  expansionFree: 256 * MiB,
  /**
   * Bytes of zip archives, all in one file together, that are looked through for headers no directory names, and of
   * members whose CRC is computed: some ten seconds. A download that was cut is looked through once.
   */
  searchedBytes: 8 * 1024 * MiB,
  /** Containers inside containers. */
  nesting: 8,
  /** Members that are looked at, all levels of one file together. Archives of images have a hundred thousand. */
  members: 100_000,
  /** Members among them that hold something to judge: about 2 KiB of memory each, whatever is in them. */
  memberEntries: 10_000,
} as const;
