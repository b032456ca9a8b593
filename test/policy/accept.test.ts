/** What a policy accepts, and until when. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPolicy } from '../../src/policy/accept.ts';
import type { GlobalUse, GlobalVerdict, Problem, ProblemId } from '../../src/report.ts';

const HASH = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

function load(text: string, today = '2026-06-01', locate?: (path: string) => string) {
  return loadPolicy(Buffer.from(text), { path: 'p.yml', source: 'p.yml@c0ffee' }, today, locate);
}

function use(name: string, verdict: GlobalVerdict = 'unsafe'): GlobalUse {
  const how = { opcode: 'GLOBAL', member: null, offset: 0, use: 'called', expression: '', new: null } as const;
  return { name, verdict, why: '', ...how, accepted: null };
}

function problem(id: ProblemId): Problem {
  return { id, message: '', member: null, offset: null, accepted: null };
}

test('a global is accepted by name, with the reason and the last day', () => {
  const { acceptors, identity } = load('safe-globals:\n- {name: a.B, reason: ours, expires: 2026-12-31}\n');
  assert.deepEqual(acceptors.acceptGlobal(use('a.B'), { path: 'x.pt', sha256: null }), {
    reason: 'ours',
    expires: '2026-12-31',
  });
  assert.equal(acceptors.acceptGlobal(use('a.Bc'), { path: 'x.pt', sha256: null }), null);
  assert.equal(acceptors.acceptGlobal(use('a'), { path: 'x.pt', sha256: null }), null);
  assert.equal(identity.source, 'p.yml@c0ffee');
  assert.match(identity.sha256, /^[0-9a-f]{64}$/);
});

test('files and sha256 must both hold', () => {
  const { acceptors } = load(`safe-globals:\n- {name: a.B, reason: ours, files: m/*.pt, sha256: "${HASH}"}\n`);
  const accepts = (path: string, sha256: string | null) =>
    acceptors.acceptGlobal(use('a.B'), { path, sha256 }) !== null;
  assert.equal(accepts('m/x.pt', HASH), true);
  assert.equal(accepts('x.pt', HASH), false);
  assert.equal(accepts('m/x.pt', OTHER), false);
  assert.equal(accepts('m/x.pt', null), false);
});

test('a later entry counts where an earlier one does not hold', () => {
  const { acceptors } = load(
    'safe-globals:\n- {name: a.B, reason: one, files: m}\n- {name: a.B, reason: two, files: n}\n',
  );
  assert.equal(acceptors.acceptGlobal(use('a.B'), { path: 'n/x.pt', sha256: null })?.reason, 'two');
});

test('paths are located in the repository before a glob sees them', () => {
  const { acceptors } = load('safe-globals:\n- {name: a.B, reason: x, files: m/*.pt}\n', '2026-06-01', (path) =>
    path.replace('/repo/', ''),
  );
  assert.notEqual(acceptors.acceptGlobal(use('a.B'), { path: '/repo/m/x.pt', sha256: null }), null);
});

test('a dangerous global is accepted in exact bytes only, whatever the table said of its name', () => {
  const { acceptors } = load(
    `safe-globals:\n- {name: a.B, reason: x}\n- {name: os.system, reason: y, sha256: "${HASH}"}\n`,
  );
  assert.equal(acceptors.acceptGlobal(use('a.B', 'dangerous'), { path: 'x', sha256: HASH }), null);
  assert.equal(acceptors.acceptGlobal(use('os.system', 'dangerous'), { path: 'x', sha256: OTHER }), null);
  assert.equal(acceptors.acceptGlobal(use('os.system', 'dangerous'), { path: 'x', sha256: HASH })?.reason, 'y');
});

test('a problem is accepted by its id, and never a global by it', () => {
  const { acceptors } = load(`accept-problems:
- {id: encrypted-member, reason: x, files: v.zip}
- {id: limit-exceeded, reason: y, sha256: "${HASH}"}
`);
  assert.equal(acceptors.acceptProblem(problem('encrypted-member'), { path: 'v.zip', sha256: null })?.reason, 'x');
  assert.equal(acceptors.acceptProblem(problem('encrypted-member'), { path: 'w.zip', sha256: null }), null);
  assert.equal(acceptors.acceptProblem(problem('limit-exceeded'), { path: 'w.zip', sha256: HASH })?.reason, 'y');
  assert.equal(acceptors.acceptProblem(problem('limit-exceeded'), { path: 'w.zip', sha256: null }), null);
  assert.equal(acceptors.acceptGlobal(use('encrypted-member'), { path: 'v.zip', sha256: null }), null);
});

test('a file is hashed only where an entry with a hash is about it', () => {
  const { acceptors } = load(`safe-globals:
- {name: a.B, reason: x, files: m/*.pt, sha256: "${HASH}"}
- {name: a.C, reason: x}
accept-problems:
- {id: limit-exceeded, reason: y, files: big.pt, sha256: "${HASH}"}
`);
  assert.equal(acceptors.needsSha256('m/x.pt', ['z.Z', 'a.B']), true);
  assert.equal(acceptors.needsSha256('m/x.pt', ['a.C', 'a.B']), true);
  assert.equal(acceptors.needsSha256('n/x.pt', ['a.B']), false);
  assert.equal(acceptors.needsSha256('m/x.pt', ['a.C', 'limit-exceeded']), false);
  assert.equal(acceptors.needsSha256('big.pt', ['limit-exceeded']), true);
});

test('an entry applies through its last day, is warned about for 14 days, and ends', () => {
  const text = 'safe-globals:\n- {name: a.B, reason: x, expires: 2026-03-10}\n';
  const on = (today: string) => {
    const { acceptors, warnings } = load(text, today);
    const accepted = acceptors.acceptGlobal(use('a.B'), { path: 'x', sha256: null }) !== null;
    return [accepted, ...warnings.map(({ id, path }) => `${id} ${path}`)];
  };
  assert.deepEqual(on('2026-02-23'), [true]);
  assert.deepEqual(on('2026-02-24'), [true, 'policy-expires p.yml']);
  assert.deepEqual(on('2026-03-10'), [true, 'policy-expires p.yml']);
  assert.deepEqual(on('2026-03-11'), [false, 'policy-expired p.yml']);
});

test('exceptions that end on one day are one warning', () => {
  const ending = (name: string, day: string) => `- {name: ${name}, reason: x, expires: ${day}}\n`;
  const text = `safe-globals:\n${ending('a.B', '2026-06-02')}${ending('a.C', '2026-06-01')}${ending('a.D', '2026-06-02')}`;
  assert.deepEqual(
    load(text).warnings.map(({ message }) => message),
    [
      "The policy's exception for a.C (line 3) expires: 2026-06-01 is the last day it counts.",
      "The policy's exception for a.B (line 2) and 1 more expires: 2026-06-02 is the last day it counts.",
    ],
  );
});
