/**
 * A file for every limit whose reaching is `limit-exceeded`, with the least value of the limit at which nothing is told; and
 * for every other number of limits.ts why it has none.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { LIMITS } from '../src/base/limits.ts';
import { tarOf } from './bytes/tar/archive.ts';
import { HARMLESS, PAYLOAD, zipOf } from './formats/sources.ts';
import { assemble } from './pickle/assemble.ts';
import { python } from './policy/python.ts';

type Limit = keyof typeof LIMITS;

export interface Case {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The limit at which nothing is told. */
  readonly least: number;
  /** Other limits that stand in the way. */
  readonly also?: Partial<Record<Limit, number>>;
}

const real = (path: string): Buffer => readFileSync(`test/real/${path}`);
const pickle = (text: string, least: number, also: Case['also'] = {}): Case => {
  return { path: 'x.pkl', bytes: assemble(text), least, also };
};
const written = (text: string, least: number): Case => ({ path: 'x.pkl', bytes: python(text), least });
const text = (path: string, content: string, least: number): Case => ({ path, bytes: Buffer.from(content), least });
const fixture = (path: string, least: number): Case => ({ path, bytes: real(path), least });

const OBJECTS = 'hdf5/PyTables-3.11/objects.h5';
/** The file without its global heap: each of the two rows of its array is missing. */
const withoutHeaps = (file: Buffer): Buffer => {
  file.fill(0, file.indexOf('GCOL'), file.indexOf('GCOL') + 4);
  return file;
};
const GGUF = 'formats/gguf-0.19/tiny.gguf';
const ONNX = 'formats/onnx-1.23/tiny.onnx';
const SEVENZIP = 'archives/unsafe.7z';
const members = (count: number): Buffer =>
  zipOf(Array.from({ length: count }, (_, at) => ({ name: `${at}.pkl`, data: HARMLESS })));
const nested = { name: 'a.zip', data: zipOf([{ name: 'b.zip', data: members(1) }]) };
/** A value of a shelf that imports something and breaks off. */
const BLOCK = Buffer.concat([Buffer.from('\x80\x02cos\nsystem\n(', 'latin1'), Buffer.alloc(512 - 14)]);
const config = '{"config": [[[[]]]]}';
const KERAS = zipOf([{ name: 'config.json', data: Buffer.from(config) }]);
/** A GGUF file of one chat template of eleven bytes. */
const GGUF_TEMPLATE = Buffer.concat([
  Buffer.from(`GGUF\x03${'\0'.repeat(11)}\x01${'\0'.repeat(7)}\x17${'\0'.repeat(7)}tokenizer.chat_template`),
  Buffer.from(`\x08${'\0'.repeat(3)}\x0b${'\0'.repeat(7)}{{ x.name }}`),
]);
const NEMO = zipOf([{ name: 'model_config.yaml', data: Buffer.from('a: &x 1\nb: &y 2\n') }]);
const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

export const CASES: Partial<Readonly<Record<Limit, Case>>> = {
  opcodes: pickle(`PROTO 2\n${'NONE\nPOP\n'.repeat(1000)}NONE\nSTOP`, 8009),
  stack: pickle(`${'NONE\n'.repeat(50)}STOP`, 50),
  // Room for 64 entries of four bytes, and one byte that is not reached.
  memo: pickle(`PROTO 4\nNONE\n${'MEMOIZE\n'.repeat(50)}STOP`, 64 * 4 + 1),
  sparseMemo: pickle(`NONE\n${lines(50, (at) => `LONG_BINPUT ${(at + 1) * 1_000_000}`)}\nSTOP`, 50),
  globals: pickle(`${lines(50, (at) => `GLOBAL m n${at}\nPOP`)}\nNONE\nSTOP`, 50),
  globalNames: pickle(`${lines(50, (at) => `GLOBAL m n${at}\nPOP`)}\nNONE\nSTOP`, 190),
  readings: pickle(`PROTO 4\n${'FRAME 2\nBININT2 12336\nNONE\nPOP\nPOP\n'.repeat(3)}NONE\nSTOP`, 3),
  nameBytes: pickle(`PROTO 2\nGLOBAL ${'m'.repeat(100)} f\nSTOP`, 100),
  streams: pickle('PROTO 2\nNONE\nSTOP\n'.repeat(50), 50),
  keptObjects: written("collections.OrderedDict([['a', [1, [2]]]])", 2),
  keptItems: written(`new argparse.Namespace() << {${lines(10, (at) => `'__k${at}__': 1,`)}}`, 10),
  keptWeight: written("collections.OrderedDict([['a', [1, [2]]]])", 5),
  wideItems: written(`builtins.slice(${'1, '.repeat(100)})`, 100),
  arrowBytes: written(
    "pyarrow.lib._restore_array((pyarrow.lib.type_for_alias('null'), 0, 0, 0, [None], [], None))",
    4096,
  ),
  stateKeys: written("new argparse.Namespace() << {'a': 1, 'b': 2, 'c': 3}", 3),
  textBytes: text('x.pkl', '# A text of some words.\n', 24),
  centralDirectory: fixture(SEVENZIP, 855),
  archiveEntries: { path: 'x.tar', bytes: tarOf({}, {}, {}), least: 4 },
  coders: fixture(SEVENZIP, 2),
  coderProperties: fixture(SEVENZIP, 1),
  ggufItems: fixture(GGUF, 4),
  templateBytes: { path: 'x.gguf', bytes: GGUF_TEMPLATE, least: 11 },
  numpyHeader: fixture('numpy/2.4/objects.npy', 118),
  arrays: {
    path: 'x.npy',
    bytes: Buffer.concat([real('numpy/2.4/objects.npy'), real('numpy/2.4/objects.npy')]),
    least: 2,
  },
  hdf5Objects: fixture(OBJECTS, 3),
  hdf5Messages: fixture(OBJECTS, 11),
  hdf5Blocks: fixture(OBJECTS, 2),
  jsonBytes: { path: 'x.keras', bytes: KERAS, least: config.length },
  jsonValues: { path: 'x.keras', bytes: KERAS, least: 8 },
  jsonDepth: { path: 'x.keras', bytes: KERAS, least: 4 },
  configDepth: { path: 'x.keras', bytes: KERAS, least: 4 },
  protobufDepth: {
    path: 'x.onnx',
    bytes: Buffer.concat([real(ONNX), Buffer.from('7b7b7b7c7c7c', 'hex')]), // groups of number 15
    least: 3,
  },
  protobufFields: fixture(ONNX, 17),
  yamlText: { path: 'x.nemo', bytes: NEMO, least: 16 },
  yamlAnchors: { path: 'x.nemo', bytes: NEMO, least: 2 },
  hdf5Names: fixture(OBJECTS, 9),
  hdf5Items: fixture(OBJECTS, 47),
  hdf5Structure: fixture(OBJECTS, 1688),
  hdf5Breaks: { path: 'x.h5', bytes: withoutHeaps(real(OBJECTS)), least: 2 },
  attributeBytes: fixture(OBJECTS, 26),
  pointerBytes: text('x.dvc', 'outs:\n- path: model.pt\n', 23),
  tarHeader: { path: 'x.tar', bytes: tarOf({ type: 'L', data: 'a'.repeat(700) }, {}), least: 700 },
  tarSearch: { path: 'x.tar', bytes: Buffer.concat([tarOf({}), Buffer.alloc(2048, 'x')]), least: 1 },
  expandedBytes: { path: 'x.pkl.gz', bytes: gzipSync(HARMLESS), least: HARMLESS.length },
  expansionRatio: { path: 'x.bin.gz', bytes: gzipSync(Buffer.alloc(5000)), least: 157, also: { expansionFree: 1000 } },
  expansionFree: {
    path: 'x.bin.gz',
    bytes: gzipSync(Buffer.alloc(100_000)),
    least: 100_000,
    also: { expansionRatio: 2 },
  },
  nesting: { path: 'x.zip', bytes: zipOf([nested]), least: 3 },
  members: { path: 'x.zip', bytes: members(5), least: 5 },
  searchedBytes: {
    path: 'x.zip',
    bytes: zipOf([
      { name: 'a.pkl', data: HARMLESS },
      { name: 'b.pkl', data: PAYLOAD, hidden: true },
    ]),
    least: 58,
  },
  brokenStreams: { path: 'x.dat', bytes: Buffer.concat([BLOCK, BLOCK, BLOCK]), least: 2 },
  memberEntries: { path: 'x.zip', bytes: members(5), least: 5 },
};

/** Numbers that end no reading, or whose end is told otherwise. */
export const OTHERWISE: Partial<Readonly<Record<Limit, string>>> = {
  sparseParts: 'reached in test/bytes/tar/sparse.test.ts, where such archives are made',
  hdf5Probes: 'what was not walked to its end is looked through for imports, and walked again if it may have one',
  opcodeCost: 'a price, not a cap',
  yamlCost: 'a price, not a cap',
  yamlHandles: 'reached in test/formats/model-archive/nemo.test.ts',
  yamlTreeCost: 'a price, not a cap',
  yamlTree: 'a longer text is read by its tokens all the same: what is called is found',
  namedCalls: 'names beyond it are counted in the message',
  protobufWindow: 'as window',
  window: 'how much is read at once; what lies behind it is read next',
  head: 'what detection looks at; a format that is told by more has its reader look further',
  memorySpool: 'beyond it expanded content goes to a temporary file',
  expression: 'a call that is shown ends in an ellipsis; nothing is judged by its text',
  explainedOpcodes: '`explain` says how many more were walked and not printed',
  explainedStatements: '`explain` says that more follow',
  probeOpcodes: 'it probes what lies behind the content, which is trailing-data by then',
  padding: 'zeros beyond it are trailing-data',
  torchReferences: 'the answer of torch is that it is not known; it makes no verdict better',
  torchStack: 'as torchReferences',
  torchWeight: 'as torchReferences',
  torchItems: 'as torchReferences',
  torchMemo: 'as torchReferences',
  torchInflated: 'as torchReferences',
  torchText: 'as torchReferences',
  requirementBytes: 'a larger file is not asked which torch it wants: no verdict hangs on it',
  tomlText: 'as requirementBytes',
  specifiers: 'as requirementBytes',
  specifierText: 'as requirementBytes',
};
