/** Pickles inside bytes values: judged where something unpickles a constant, a note elsewhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inspection } from '../../../src/formats/inspection.ts';
import { RULES } from '../../../src/policy/rules.ts';
import { assemble } from '../../pickle/assemble.ts';
import { inspectBytes } from '../sources.ts';

const INNER = Buffer.from(assemble('PROTO 2\nGLOBAL os system\nBINUNICODE "true"\nTUPLE1\nREDUCE\nSTOP')).toString(
  'hex',
);
const LOAD = 'GLOBAL torch.storage _load_from_bytes';

const look = (text: string): Promise<Inspection> =>
  inspectBytes('x.pkl', assemble(`PROTO 4\n${text}\nSTOP`), { ...RULES, isDangerous: () => false });
const loader = ({ findings }: Inspection) => findings.globals.get('torch.storage\n_load_from_bytes');

test('a constant that is unpickled is content of its own', async () => {
  const outer = await look(`${LOAD}\nBINBYTES x"${INNER}"\nTUPLE1\nREDUCE`);
  const [member] = outer.members;
  assert.equal(outer.members.length, 1);
  assert.equal(member.path, 'x.pkl!<bytes at 39>');
  assert.deepEqual(
    [...member.findings.globals.values()].map(({ module, name, use }) => [module, name, use]),
    [['os', 'system', 'called']],
  );
  assert.equal(loader(outer)?.constantCallsOnly, true);
  assert.deepEqual(outer.findings.notes, []);
});

test('a constant that is unpickled and is no pickle is not understood', async () => {
  const outer = await look(`${LOAD}\nBINBYTES x"00ff00ff"\nTUPLE1\nREDUCE`);
  assert.deepEqual(
    outer.members[0].findings.problems.map(({ id }) => id),
    ['unknown-content'],
  );
});

test('one constant that is unpickled often is judged once', async () => {
  const call = 'BINGET 0\nBINGET 1\nREDUCE\nPOP\n';
  const outer = await look(
    `${LOAD}\nBINPUT 0\nPOP\nBINBYTES x"${INNER}"\nTUPLE1\nBINPUT 1\nPOP\n${call.repeat(5)}NONE`,
  );
  assert.equal(outer.members.length, 1);
  // The POP in front is not a call, so somebody may still hold it.
  assert.equal(loader(outer)?.constantCallsOnly, false);
});

for (const [what, text] of Object.entries({
  'a computed argument': `${LOAD}\nGLOBAL zlib decompress\nSHORT_BINBYTES "x"\nTUPLE1\nREDUCE\nTUPLE1\nREDUCE`,
  'a list of arguments': `${LOAD}\nEMPTY_LIST\nSHORT_BINBYTES x"80024e2e"\nAPPEND\nREDUCE`,
  'no call': LOAD,
  'a second argument': `${LOAD}\nSHORT_BINBYTES x"80024e2e"\nNONE\nTUPLE2\nREDUCE`,
  'an argument of another call': `GLOBAL builtins map\n${LOAD}\nEMPTY_LIST\nTUPLE2\nREDUCE`,
  'BUILD on it': `${LOAD}\nEMPTY_DICT\nBUILD\nSHORT_BINBYTES x"80024e2e"\nTUPLE1\nREDUCE`,
  'a bytearray': `${LOAD}\nBYTEARRAY8 x"80024e2e"\nTUPLE1\nREDUCE`,
  NEWOBJ: `${LOAD}\nSHORT_BINBYTES x"80024e2e"\nTUPLE1\nNEWOBJ`,
  OBJ: `MARK\n${LOAD}\nSHORT_BINBYTES x"80024e2e"\nOBJ`,
})) {
  test(`it is not on constants only: ${what}`, async () => {
    assert.equal(loader(await look(text))?.constantCallsOnly, false);
  });
}

test('bytes that nothing unpickles are a note', async () => {
  const outer = await look(`SHORT_BINBYTES x"80024e2e"\nBINBYTES x"${INNER}"\nTUPLE2`);
  assert.equal(outer.members.length, 0);
  assert.deepEqual(outer.findings.problems, []);
  assert.deepEqual(outer.findings.notes, [
    'the bytes value at byte 4 looks like a pickle; nothing in the file unpickles it',
    'the bytes value at byte 13 looks like a pickle; nothing in the file unpickles it',
  ]);
});
