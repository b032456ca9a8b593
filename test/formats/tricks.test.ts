/**
 * One content, several readers: bytes that joblib steps over, pickles in HDF5, a tar that is a pickle, names that lie.
 * The files are real ones with the trick put in.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { everything, globalNames, HARMLESS, inspectBytes, PAYLOAD, PAYLOAD2, problemIds, zipOf } from './sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const real = (path: string): Buffer => readFileSync(join(root, 'test/real', path));
const SINGLE = 'joblib/1.6-python3.11/single.joblib';

/** Where the padding of the first array of a joblib file begins: the byte that counts it. */
function paddingOf(file: Buffer): number {
  for (let at = file.indexOf('b'); at >= 0; at = file.indexOf('b', at + 1)) {
    const padding = file[at + 1];
    if (padding > 0 && padding <= 16 && file.subarray(at + 2, at + 2 + padding).every((byte) => byte === 0xff)) {
      return at + 1;
    }
  }
  throw new Error('expected a padded array, found none');
}

test('an array of joblib whose padding is a pickle to pickle.load', async () => {
  const file = real(SINGLE);
  const at = paddingOf(file);
  const padding = Buffer.alloc(1 + PAYLOAD[0], 0x2e);
  PAYLOAD.copy(padding);
  const changed = Buffer.concat([file.subarray(0, at), padding, file.subarray(at + 1 + file[at])]);
  const inspection = await inspectBytes('x.joblib', changed);
  assert.ok(globalNames(inspection).includes('os.system'));
  assert.deepEqual(problemIds(inspection), ['ambiguous-stream']);
});

test('a payload behind an array of joblib', async () => {
  const file = real(SINGLE);
  const inspection = await inspectBytes('x.joblib', Buffer.concat([file.subarray(0, -1), PAYLOAD]));
  assert.ok(globalNames(inspection).includes('os.system'));
});

test('an array of joblib that is longer than the file', async () => {
  const file = real(SINGLE);
  const inspection = await inspectBytes('x.joblib', file.subarray(0, paddingOf(file) + 20));
  assert.deepEqual(problemIds(inspection), ['broken-stream']);
});

test('an array of joblib whose type is computed', async () => {
  const file = Buffer.from(real(SINGLE).toString('latin1').replace('dtype\x94\x93', 'stype\x94\x93'), 'latin1');
  assert.notDeepEqual(file, real(SINGLE));
  assert.deepEqual(problemIds(await inspectBytes('x.joblib', file)), ['broken-stream']);
});

test('a row of an object array in HDF5', async () => {
  const file = real('pandas/3.1/objects.h5');
  const name = file.indexOf('_reconstruct');
  PAYLOAD.copy(file, file.lastIndexOf(0x80, name));
  assert.ok(globalNames(await inspectBytes('x.h5', file)).includes('os.system'));
});

test('HDF5 behind a user block that is a pickle', async () => {
  const file = real('hdf5/h5py-3.16/user_block.h5');
  PAYLOAD2.copy(file);
  const inspection = await inspectBytes('x.h5', file);
  assert.ok(globalNames(inspection).includes('os.system'));
  assert.ok(problemIds(inspection).includes('ambiguous-archive'));
});

test('a tar archive whose first name is a pickle', async () => {
  const file = real('pandas/3.1/tracks.pkl.tar');
  const header = file.subarray(0, 512);
  PAYLOAD2.copy(header);
  header.fill(0x20, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  const inspection = await inspectBytes('x.pkl', file);
  assert.equal(inspection.findings.format, 'tar');
  assert.ok(globalNames(inspection).includes('os.system'));
  assert.ok(problemIds(inspection).includes('ambiguous-archive'));
});

test('bytes behind formats that hold no pickle', async () => {
  for (const path of ['safetensors-0.8/tiny.safetensors', 'gguf-0.19/tiny.gguf', 'onnx-1.23/tiny.onnx']) {
    const bytes = Buffer.concat([real(`formats/${path}`), PAYLOAD2]);
    const inspection = await inspectBytes(path, bytes);
    assert.ok(globalNames(inspection).includes('os.system'), path);
    assert.ok(problemIds(inspection).includes('trailing-data'), path);
  }
});

test('a safetensors header that does not cover the data', async () => {
  const header = Buffer.from('{"a":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}}');
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const inspection = await inspectBytes('x.safetensors', Buffer.concat([length, header, Buffer.alloc(3)]));
  assert.deepEqual(problemIds(inspection), ['broken-archive']);
});

test('streams of gzip one behind another are one content, and what else follows is said', async () => {
  const halves = [PAYLOAD2.subarray(0, 8), PAYLOAD2.subarray(8)].map((half) => gzipSync(half));
  const whole = await inspectBytes('x.pkl.gz', Buffer.concat([...halves, Buffer.alloc(100)]));
  assert.deepEqual(globalNames(whole), ['os.system']);
  assert.deepEqual(problemIds(whole), []);
  const trailed = await inspectBytes('x.pkl.gz', Buffer.concat([gzipSync(HARMLESS), PAYLOAD2]));
  assert.deepEqual(globalNames(trailed), ['os.system']);
  assert.deepEqual(problemIds(trailed), ['trailing-data']);
});

test('a wrong checksum of gzip comes too late to stop an unpickler', async () => {
  const bytes = gzipSync(PAYLOAD2);
  bytes[bytes.length - 6] ^= 1;
  assert.deepEqual(globalNames(await inspectBytes('x.pkl', bytes)), ['os.system']);
});

test('decompressed streams keep the name that their path promises', async () => {
  const inspection = await inspectBytes('a/x.pkl.gz', gzipSync(gzipSync(HARMLESS)));
  assert.deepEqual(
    everything(inspection).map((entry) => entry.path),
    ['a/x.pkl.gz', 'a/x.pkl.gz!x.pkl', 'a/x.pkl.gz!x.pkl!x.pkl'],
  );
});

test('an extension neither hides a format nor makes one', async () => {
  for (const path of ['x.txt', 'x.bin', 'x', 'x.safetensors', 'x.png']) {
    assert.deepEqual(globalNames(await inspectBytes(path, PAYLOAD2)), ['os.system'], path);
    const archive = zipOf([{ name: 'a/b', data: gzipSync(PAYLOAD2) }]);
    assert.deepEqual(globalNames(await inspectBytes(path, archive)), ['os.system'], path);
  }
  const image = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  for (const extension of ['pt', 'npy', 'npz', 'h5', 'onnx', 'keras', 'joblib', 'safetensors']) {
    assert.deepEqual(problemIds(await inspectBytes(`x.${extension}`, image)), ['unknown-content'], extension);
    const empty = await inspectBytes(`x.${extension}`, new Uint8Array(0));
    assert.equal(empty.findings.skipped, 'empty file');
  }
  assert.notEqual((await inspectBytes('x.png', image)).findings.skipped, null);
});

test('an archive without a pickle is nothing to judge, unless its name promises a model', async () => {
  const archive = zipOf([{ name: 'a.txt', data: Buffer.from('text') }]);
  assert.notEqual((await inspectBytes('x.zip', archive)).findings.skipped, null);
  assert.equal((await inspectBytes('x.npz', archive)).findings.skipped, null);
});

test('a persistent id outside of a checkpoint', async () => {
  const inspection = await inspectBytes('x.pkl', Buffer.from('\x80\x02U\x04abcdQ.', 'latin1'));
  assert.deepEqual(problemIds(inspection), ['persistent-id']);
});

test('bytes that begin with an extension code are no pickle', async () => {
  const bytes = Buffer.from('\x82\x05\x00\x00\xff binary', 'latin1');
  assert.notEqual((await inspectBytes('x.bin', bytes)).findings.skipped, null);
});

test('formats that hold no pickle are nothing to judge under a name that promises nothing', async () => {
  const files = [
    'formats/gguf-0.19/tiny.gguf',
    'formats/onnx-1.23/tiny.onnx',
    'hdf5/h5py-3.16/plain.h5',
    'numpy/2.4/plain.npy',
  ];
  for (const path of files) {
    assert.equal((await inspectBytes(path, real(path))).findings.skipped, null, path);
    assert.equal((await inspectBytes('x.dat', real(path))).findings.skipped, 'holds no pickle', path);
  }
  assert.equal((await inspectBytes('x.dat', real('numpy/2.4/objects.npy'))).findings.skipped, null);
});

/** `text` as BINUNICODE. */
const str = (text: string): string => `X${String.fromCharCode(text.length)}\0\0\0${text}`;
const WRAPPER = 'cjoblib.numpy_pickle\nNumpyArrayWrapper\n';
const dtype = (name: string): string => `cnumpy\ndtype\n${str(name)}\x89\x88\x87R`;
/** What numpy.dtype.__setstate__ takes for elements of 100 bytes. */
const LONGER = `(K\x03${str('|')}NNNK\x64K\x01K\0t`;
const STATE = `${str('subclass')}cnumpy\nndarray\n${str('shape')}K\x01\x85${str('order')}${str('C')}${str('allow_mmap')}\x89`;
/** The state of a wrapper of one element. */
const wrapped = (type: string, more = ''): string => `}(${STATE}${str('dtype')}${type}${more}u`;
/** An array of `seen` bytes, behind which a bytes value hides what lies behind an array of 100 bytes. */
const hidden = (seen: number): string => {
  const payload = `${'\0'.repeat(95 - seen)}0cposix\nsystem\n(S'true'\ntR.`;
  return `${'\0'.repeat(seen)}B${String.fromCharCode(payload.length)}\0\0\0${payload}0.`;
};
const shortest = (pickle: string) => inspectBytes('x.joblib', Buffer.from(`\x80\x03${pickle}`, 'latin1'));

/** Each makes joblib 1.6 read 100 bytes of array (or 66, with padding) where its honest twin has 8, 1 or none. */
const JOBLIB_TRICKS: readonly [string, string][] = [
  [
    'the state of the dtype is computed',
    `${WRAPPER})\x81${wrapped(`${dtype('S8')}cbuiltins\ntuple\n${LONGER}\x85Rb`)}b${hidden(8)}`,
  ],
  [
    'the constructor sets the padding',
    `${WRAPPER}(cnumpy\nndarray\nK\x01\x85${str('C')}${dtype('i1')}tR${wrapped(dtype('i1'))}b@${hidden(0)}`,
  ],
  [
    'the wrapper lies too high on the stack to be kept',
    `${'N'.repeat(140_000)}${WRAPPER})\x81${wrapped(dtype('S100'))}b${hidden(0)}`,
  ],
  [
    'another function makes the wrapper',
    `cpandas.core.indexes.base\n_new_Index\n(${WRAPPER}}tR${wrapped(dtype('S100'))}b${hidden(0)}`,
  ],
  [
    'the arguments of _reconstructor are computed',
    `ccopyreg\n_reconstructor\ncbuiltins\ntuple\n(${WRAPPER}cbuiltins\nobject\nNt\x85RR${wrapped(dtype('S100'))}b${hidden(0)}`,
  ],
  [
    'an object becomes a wrapper by its __class__',
    `cargparse\nNamespace\n)R${wrapped(dtype('S100'))}bN}${str('__class__')}${WRAPPER}s\x86b${hidden(0)}`,
  ],
  [
    'a key of the state is computed',
    `${WRAPPER})\x81${wrapped(dtype('S8'), `cbuiltins\nstr\n${str('dtype')}\x85R${dtype('S100')}`)}b${hidden(8)}`,
  ],
  [
    'the dtype is changed under another name',
    `${dtype('S8')}q\x010cnumpy\ndtype\nh\x01\x85R${LONGER}b0${WRAPPER})\x81${wrapped('h\x01')}b${hidden(8)}`,
  ],
  [
    'the state is changed under another name',
    `${wrapped(dtype('S8'))}q\x010ccollections\nChainMap\nh\x01\x85R${str('dtype')}${dtype('S100')}s0${WRAPPER})\x81h\x01b${hidden(8)}`,
  ],
  [
    'the class sets the padding',
    `${WRAPPER}N}${str('numpy_array_alignment_bytes')}K\x10s\x86b0${WRAPPER})\x81${wrapped(dtype('i1'))}b@${hidden(0)}`,
  ],
];

for (const [what, pickle] of JOBLIB_TRICKS) {
  test(`an array of joblib whose end cannot be told: ${what}`, async () => {
    const problems = problemIds(await shortest(pickle));
    assert.ok(
      problems.some((id) => id === 'broken-stream' || id === 'ambiguous-stream'),
      problems.join(),
    );
  });
}

test('an array that only another reading follows does not make up for one that is not', async () => {
  // Who reads the number as it lies meets a byte that is no opcode; who reads on behind the frame takes the class.
  const fork = '\x95\x02\0\0\0\0\0\0\0M\x01\0\0';
  const { findings } = await shortest(`${WRAPPER})\x81${wrapped(dtype('S8'))}b${'\0'.repeat(8)}0${fork}${WRAPPER}0N.`);
  assert.ok(findings.problems.some(({ message }) => message.startsWith("the class of joblib's arrays")));
});

test('an array that begins inside a frame is read from behind it', async () => {
  const array = `${WRAPPER})\x81${wrapped(dtype('S8'))}b`;
  const length = Buffer.alloc(8);
  length.writeUInt32LE(array.length + 2);
  const { findings } = await shortest(`\x95${length.toString('latin1')}${array}NN${'\0'.repeat(8)}.`);
  const messages = findings.problems.map(({ message }) => message);
  assert.deepEqual(
    messages.map((message) => message.slice(0, 32)),
    ['an array begins inside a frame: '],
  );
});

test('an array of fewer than no elements, and one that is longer than what is left', async () => {
  const array = `${WRAPPER})\x81${wrapped(dtype('S8'))}b`;
  const negative = array.replace(`${str('shape')}K\x01`, `${str('shape')}J\xff\xff\xff\xff`);
  for (const [file, found] of [
    [`${negative}${'\0'.repeat(7)}`, 'array of -1 elements of 8 bytes, found 7 bytes'],
    [`${array}${'\0'.repeat(7)}`, 'array of 1 elements of 8 bytes, found 7 bytes'],
  ]) {
    const [problem] = (await shortest(file)).findings.problems;
    assert.deepEqual([problem.id, problem.message], ['broken-stream', `BUILD: expected an ${found}`]);
  }
});

test('the arrays that the tricks are made of are followed', async () => {
  const twin = `${WRAPPER})\x81${wrapped(dtype('S8'))}b${'\0'.repeat(8)}.`;
  assert.deepEqual(problemIds(await shortest(twin)), []);
});

const SYSTEM = "cposix\nsystem\n(S'true'\ntR.";

test('a pickle of no promising name whose payload lies far behind', async () => {
  const inspection = await inspectBytes('x.bin', Buffer.from('N0'.repeat(60_000) + SYSTEM, 'latin1'));
  assert.ok(globalNames(inspection).includes('posix.system'));
});

test('an archive in the bytes value of a pickle, under the name of an archive', async () => {
  const archive = zipOf([{ name: 'model.pkl', data: PAYLOAD }]);
  // The comment of the archive is the end of the pickle.
  archive.writeUInt16LE(2, archive.length - 2);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(archive.length);
  const file = Buffer.concat([Buffer.from('\x80\x03B', 'latin1'), length, archive, Buffer.from('0N.').subarray(1)]);
  const inspection = await inspectBytes('x.zip', file);
  assert.ok(problemIds(inspection).includes('ambiguous-archive'));
  assert.ok(everything(inspection).some((entry) => globalNames(entry).includes('os.system')));
});

test('a storage of a torch checkpoint that numpy.load takes for an array of objects', async () => {
  const header = "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }\n";
  const array = Buffer.concat([
    Buffer.from(`\x93NUMPY\x01\0${String.fromCharCode(header.length)}\0${header}`, 'latin1'),
    PAYLOAD,
  ]);
  const id = `(${str('storage')}ctorch\nByteStorage\n${str('0')}${str('cpu')}K${String.fromCharCode(array.length)}tQ.`;
  const archive = zipOf([
    { name: 'x/data.pkl', data: Buffer.from(`\x80\x02${id}`, 'latin1') },
    { name: 'x/data/0', data: array },
  ]);
  const inspection = await inspectBytes('x.npz', archive);
  assert.ok(everything(inspection).some((entry) => globalNames(entry).includes('os.system')));
});
