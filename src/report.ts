/**
 * The shared vocabulary: what a scan says. Every other module speaks in these words. A file keeps its members as a tree
 * here; only output/json.ts writes them one after another. It knows nothing of bytes, torch, GitHub or text.
 */

/** From best to worst; `skipped` holds no pickle and does not claim to. */
export const VERDICTS = ['skipped', 'safe', 'unsafe', 'unreadable', 'dangerous'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The worst of two verdicts. */
export function worst(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b;
}

/** What others need to know of a format without its reader. */
interface FormatFacts {
  /** torch is asked to load it. */
  readonly ofTorch?: true;
  /** It holds bytes that nobody else looks into, among which a whole archive may lie. */
  readonly payload?: true;
}

/** Every format, by the name that reports give it (contract.md). */
export const FORMATS = {
  'torch-zip': { ofTorch: true },
  'torch-legacy': { ofTorch: true, payload: true },
  'torch-tar': { ofTorch: true },
  torchscript: { ofTorch: true },
  'torch-package': { ofTorch: true },
  'torch-export': { ofTorch: true },
  pickle: { payload: true },
  joblib: { payload: true },
  numpy: { payload: true },
  npz: {},
  zip: {},
  tar: {},
  gzip: {},
  bzip2: {},
  xz: {},
  lzma: {},
  zlib: {},
  lz4: {},
  zstd: {},
  sevenzip: {},
  keras: {},
  hdf5: { payload: true },
  safetensors: { payload: true },
  gguf: { payload: true },
  onnx: { payload: true },
  'lfs-pointer': {},
  'dvc-pointer': {},
  'annex-pointer': {},
  unknown: {},
} as const satisfies Readonly<Record<string, FormatFacts>>;
export type FormatName = keyof typeof FORMATS;

export function factsOf(format: FormatName): FormatFacts {
  return FORMATS[format];
}

/** The strongest thing a stream does with a global, strongest first. What makes a verdict worse is not this but how it is done. */
export const USES = ['called', 'instantiated', 'built', 'imported'] as const;
export type Use = (typeof USES)[number];

/** Where the policy accepts a global or a problem. */
export interface Acceptance {
  reason: string;
  /** Last day it applies, `YYYY-MM-DD` UTC, or null. */
  expires: string | null;
}

/** Of a global: `safe` and `unsafe` follow the lists, `dangerous` follows what it can do. */
export type GlobalVerdict = 'safe' | 'unsafe' | 'dangerous';

export interface GlobalUse {
  /** `module.name` as Python 3 imports it. */
  name: string;
  verdict: GlobalVerdict;
  why: string;
  /** Name of the opcode that imports it. */
  opcode: string;
  /** Archive member or legacy pickle it was found in; null for a bare file. */
  member: string | null;
  /** Of the importing opcode, in bytes from the start of the member. */
  offset: number;
  use: Use;
  /** The first use of that strength, as Python, at most 200 characters. */
  expression: string;
  /** Not in this file at the base; null where there is no base. */
  new: boolean | null;
  accepted: Acceptance | null;
}

export interface Problem {
  id: ProblemId;
  message: string;
  member: string | null;
  /** Bytes from the start of the member, or null where no place can be named. */
  offset: number | null;
  accepted: Acceptance | null;
}

/**
 * Every problem a file can have, and what it means. Each makes the file at least `unreadable`; `contains-code` makes
 * it at least `unsafe`.
 */
export const PROBLEMS = {
  'ambiguous-archive': 'two readers of the archive can open different pickles',
  'ambiguous-stream': 'the C and the Python unpickler of CPython read the stream differently',
  'broken-archive': 'the archive cannot be read to its end',
  'broken-stream': 'the pickle breaks off or is not valid; an unpickler stops here',
  'checkout-transforms': 'git changes the bytes of the file when it is checked out',
  'contains-code': 'the format holds code, not only data',
  'encrypted-member': 'a member is encrypted',
  'lfs-object': 'the content is in Git LFS and was not read',
  'limit-exceeded': 'a limit that keeps a scan bounded was reached',
  'not-a-file': 'the path is not a regular file',
  'persistent-id': 'an object is whatever the program that loads the pickle makes of an id',
  'pointer-file': 'the file only points to content kept elsewhere',
  'read-error': 'the file could not be read',
  'trailing-data': 'bytes after the end of the pickle are neither a pickle nor padding',
  'unknown-content': 'the extension promises a model and the content is not understood',
  'unsupported-compression': 'a compression that this tool does not read',
} as const;
export type ProblemId = keyof typeof PROBLEMS;

/** What `torch.load(path, weights_only=True)` does with the chosen release. */
export interface WeightsOnly {
  /** null where the bytes alone cannot tell. */
  loads: boolean | null;
  /** torch's own words; null where it loads. */
  reason: string | null;
  /** As `torch.serialization.get_unsafe_globals_in_checkpoint`, sorted. */
  unsafeGlobals: readonly string[];
  /** What to do, one step a line. */
  advice: readonly string[];
}

export type Change = 'added' | 'modified' | 'renamed' | 'unchanged';

/** What is said of one content: a file, or a member of a container. */
export interface Entry {
  /** As given, `/` separated; a member of a container is `outer.zip!inner.pkl`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string | null;
  readonly format: FormatName;
  /** Its own, or that of its worst member. */
  readonly verdict: Verdict;
  readonly change: Change | null;
  /** null for members. */
  readonly weightsOnly: WeightsOnly | null;
  readonly globals: readonly GlobalUse[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** The members that are worth an entry, in the order of the container. */
  readonly members: readonly Entry[];
}

/** A file that was asked for. */
export interface FileReport extends Entry {
  /** Whether the gate fails on it; for `never`, whether the default gate would. */
  readonly fails: boolean;
}

/** An entry and those of its members and theirs, each container before what is in it: the order of the JSON report. */
export function entriesOf(entry: Entry): Entry[] {
  const entries: Entry[] = [];
  const visit = (one: Entry): void => {
    entries.push(one);
    one.members.forEach(visit);
  };
  visit(entry);
  return entries;
}

export interface LoadSite {
  path: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** The function, by its full name: `torch.load`. */
  call: string;
  verdict: 'unsafe' | 'implicit' | 'unexplained-ignore';
  /** On a line that this change adds; null where there is no base. */
  new: boolean | null;
  message: string;
  advice: string[];
}

/** `excluded` files matched an exclusion and were not opened. */
export type Counts = Record<Verdict | 'excluded', number>;

export interface Warning {
  id: string;
  message: string;
  path: string | null;
}

export const FAIL_ON = ['unsafe', 'new-unsafe', 'dangerous', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export type Conclusion = 'success' | 'failure' | 'neutral';

export interface Report {
  schemaVersion: 1;
  tool: { name: 'weights-only'; version: string };
  torch: { version: string; source: string };
  policy: { source: string; sha256: string } | null;
  commit: string | null;
  base: string | null;
  shard: { index: number; count: number; files: string } | null;
  warnings: Warning[];
  conclusion: Conclusion;
  gate: { failOn: FailOn; wouldFail: boolean };
  counts: Counts;
  files: readonly FileReport[];
  loadSites: readonly LoadSite[];
}
