/**
 * What to do about a file that does not load, one step a line: safe to follow for the chosen release. Saving plain data
 * comes first; a list of safe globals is only advised where every name on it holds data, where the release can do it,
 * and where a second reading with that list comes to its end.
 */

import type { WeightsOnly } from '../report.ts';
import { compareReleases, mapName, type Release } from '../torch/releases.ts';
import type { LoadAnswer } from '../torch/weights-only.ts';
import { resaveRow } from './table.ts';

/** Classes of numpy that torch meets while loading and never lists. */
const HIDDEN = /got <class '(numpy\.dtypes\.\w+)'>/;
/** How many hidden classes a file may need. */
const MOST_HIDDEN = 32;
/** Names written out in one line of advice. */
const SHOWN = 12;

/** Whether a global can run code or hand out what does: never to be named to torch. */
type IsDangerous = (name: string) => boolean;

/** What the report says of an answer. */
export function advised(answer: LoadAnswer, isDangerous: IsDangerous): WeightsOnly {
  const { loads, reason, unsafeGlobals } = answer;
  return { loads, reason, unsafeGlobals, advice: adviceFor(answer, isDangerous) };
}

/** The lines of advice; none for a file that simply loads. */
export function adviceFor(answer: LoadAnswer, isDangerous: IsDangerous): string[] {
  const lines = [...fileAdvice(answer), ...globalAdvice(answer, isDangerous)];
  const concerned = answer.unsafeGlobals.length > 0 || answer.reader === 'zip' || answer.reader === 'tar';
  return lines.length > 0 && concerned ? [...lines, ...releaseAdvice(answer)] : lines;
}

/** A Python 2 name as the table has it. */
function python3(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? name : mapName(name.slice(0, dot), name.slice(dot + 1)).join('.');
}

/** What follows from how torch refused the file, whatever is in it. */
function fileAdvice({ loads, reason: words, code, release }: LoadAnswer): string[] {
  const reason = words ?? '';
  if (loads !== false) {
    return code ? [codeRuns(release)] : [];
  }
  return CAUSES.filter(([pattern]) => pattern.test(reason)).flatMap(([, say]) => say(reason));
}

const codeRuns = (release: Release): string =>
  `torch ${release.version} hands this file to a loader that weights_only=True does not restrict (CVE-2025-32434): use torch 2.6 or later, and load it only if you trust its source`;

type Cause = readonly [pattern: RegExp, say: (reason: string) => string[]];

const DAMAGED = 'the file is damaged or incomplete: fetch it again and compare its checksum with the publisher’s';

const CAUSES: readonly Cause[] = [
  [
    /TorchScript archives/,
    () => [
      'it is a TorchScript archive, which holds code: `torch.jit.load` it only if you trust its source',
      'to share weights, save `model.state_dict()` instead',
    ],
  ],
  [
    /legacy \.tar format/,
    () => [
      'it has the tar format of torch 0.1: load it where it was written, or in a sandbox, and save it again with torch.save',
    ],
  ],
  [
    /locating file data\.pkl/,
    () => [
      'it is no checkpoint of torch.save: a torch.package runs the code inside when imported, a torch.export file is read by torch.export.load; share weights as a state_dict()',
    ],
  ],
  [
    /Invalid magic number|Invalid protocol version/,
    () => ['it is a pickle, but not one of torch.save: write it with torch.save, or its tensors with safetensors'],
  ],
  [
    /^Unsupported operand (149|140|147|148|141|142|150|144|145|146)$/,
    () => ['it was pickled with protocol 4 or 5: save it again with torch.save and without pickle_protocol'],
  ],
  [
    /^Unsupported operand (66|67)$/,
    () => ['it holds bytes pickled with protocol 3: save it again with torch.save and without pickle_protocol'],
  ],
  [
    /^Unsupported operand (73|76|83|86|100|103|105|108|111|112|70|80|40)$/,
    () => ['it was pickled with protocol 0 or 1: save it again with torch.save and without pickle_protocol'],
  ],
  [/^Unsupported operand 139$/, () => ['it holds an integer of more than 255 bytes: save it as text']],
  [
    /^Unsupported operand 71$/,
    () => ['torch 1.13 reads no floats under weights_only=True: upgrade to torch 2.6 or later'],
  ],
  [
    /^Unsupported operand 118$/,
    () => ['this looks like text, such as a Git LFS pointer: fetch the content with git lfs pull'],
  ],
  [/^Unsupported operand 60$/, () => ['this looks like a web page: the download went wrong, fetch it again']],
  [/^Unsupported operand 31$/, () => ['this looks like a gzip file: unpack it first']],
  [
    /^(EOFError|IndexError: (pop from|index out of)|.*unexpected EOF|.*wrong byte size|.*record size|.*failed (reading|finding)|error: unpack)/,
    () => [DAMAGED],
  ],
  [
    /file in archive is not in a subdirectory/,
    () => [
      'the archive was packed again by another tool, which torch does not read: fetch the original, or save it again with torch.save',
    ],
  ],
  [
    /must be imported to load/,
    (reason) => [
      `import ${/``torch\.distributed/.test(reason) ? 'torch.distributed.tensor' : 'torch.nested and torch._dynamo'} before torch.load; that registers the classes`,
    ],
  ],
  [/Trying to resize storage that is not resizable/, () => [DAMAGED]],
];

function globalAdvice(answer: LoadAnswer, isDangerous: IsDangerous): string[] {
  const names = answer.unsafeGlobals;
  if (names.length === 0) {
    return [];
  }
  const bad = names.filter((name) => isDangerous(name) || isDangerous(python3(name)));
  if (bad.length > 0) {
    return dangerAdvice(bad, answer.release);
  }
  return [...resaveAdvice(names, answer.release), ...allowAdvice(answer)];
}

/**
 * Nothing about such a file may be allow-listed, whatever a message of torch suggests: what is harmless alone serves what
 * is not. With `getattr` on the list a file runs `os.system` through `_rebuild_from_type_v2`, which calls what it is answer.
 */
function dangerAdvice(bad: readonly string[], release: Release): string[] {
  const lines = [
    `do not load this file, and never allow-list ${list(bad)}: it can run code, whatever torch's own message suggests`,
  ];
  if (bad.some((name) => /getattr$/.test(name))) {
    lines.push(
      'an honest file holds getattr for a nested class or a bound method: move the class to the top of its module and save its values as plain data',
    );
  }
  if (bad.some((name) => /^_?functools\.partial|^_?operator\./.test(name))) {
    lines.push('an honest file holds it for a callable: save the name and the arguments as plain data');
  }
  lines.push('get the weights from their author as a `state_dict()` or as safetensors');
  lines.push(forced(release));
  return lines;
}

const forced = (release: Release): string =>
  `for programs you cannot change, set \`TORCH_FORCE_WEIGHTS_ONLY_LOAD=1\`${release.rules.forceTrue === 'lower-case' ? `; torch ${release.version} silently ignores the spelling True` : ''}`;

/** By row of the table, the names of one row together. */
export function resaveAdvice(names: readonly string[], release: Release): string[] {
  const byText = new Map<string, string[]>();
  for (const name of names) {
    const row = resaveRow(python3(name));
    const text = row?.resave ?? 'save its values as plain data: numbers, text, lists, dicts and tensors';
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const lines = [...byText].map(([text, owners]) => `${list(owners)}: ${text}`);
  for (const row of new Set(names.map((name) => resaveRow(python3(name))))) {
    if (row?.upgrade !== undefined && compareReleases(release.version, row.upgrade.until) < 0) {
      lines.push(row.upgrade.say);
    }
  }
  return lines;
}

function allowAdvice(answer: LoadAnswer): string[] {
  const { release, unsafeGlobals } = answer;
  const rows = unsafeGlobals.map((name) => resaveRow(python3(name)));
  const unknown = unsafeGlobals.filter((_, place) => rows[place]?.allow === undefined);
  if (unknown.length > 0) {
    return unknown.length === unsafeGlobals.length && rows.every((row) => row === undefined)
      ? ['naming a class as safe lets the file run its code: do so only for a class of your own that holds plain data']
      : [];
  }
  if (release.rules.allow === 'none') {
    return [`torch ${release.version} cannot be told of safe globals (2.4 and later can)`];
  }
  const added = hiddenClasses(answer);
  const outcome = answer.retry([...unsafeGlobals, ...added]);
  if (outcome.loads === false) {
    return [`naming ${list(unsafeGlobals)} as safe does not help with torch ${release.version}: ${outcome.reason}`];
  }
  return allowLines(release, [...unsafeGlobals, ...added]);
}

/** The numpy classes that torch would ask for one after another. */
function hiddenClasses(answer: LoadAnswer): string[] {
  const added: string[] = [];
  while (added.length < MOST_HIDDEN) {
    const found = HIDDEN.exec(answer.retry([...answer.unsafeGlobals, ...added]).reason ?? '');
    if (found === null || added.includes(found[1])) {
      return added;
    }
    added.push(found[1]);
  }
  return added;
}

function allowLines(release: Release, names: readonly string[]): string[] {
  const objects = names.map(python3).map((name) => name.replace(/^builtins\./, ''));
  const shown = [...new Set(objects)].join(', ');
  const modules = [
    ...new Set(objects.filter((name) => name.includes('.')).map((name) => name.slice(0, name.indexOf('.')))),
  ];
  const imports = modules.length === 0 ? '' : `import ${modules.join(', ')}; `;
  const lines = [
    release.rules.allow === 'add_safe_globals'
      ? `or, if you trust its source: \`${imports}torch.serialization.add_safe_globals([${shown}])\` before \`torch.load(…, weights_only=True)\``
      : `or, if you trust its source: \`${imports}with torch.serialization.safe_globals([${shown}]): torch.load(…, weights_only=True)\``,
  ];
  const moved = names.filter((name) => /^numpy\._?core\./.test(name));
  if (moved.length > 0) {
    lines.push(moveLine(release, moved));
  }
  if (names.some((name) => name.startsWith('numpy.dtypes.'))) {
    lines.push('the numpy.dtypes classes belong on that list although torch does not name them (numpy 1.25 and later)');
  }
  return lines;
}

/** numpy 2 renamed numpy.core to numpy._core: a file of one is read under the other by naming both. */
function moveLine(release: Release, moved: readonly string[]): string {
  const [name] = moved;
  const wrote = name.startsWith('numpy._core.') ? '2' : '1';
  const other =
    wrote === '2' ? name.replace('numpy._core.', 'numpy.core.') : name.replace('numpy.core.', 'numpy._core.');
  if (release.rules.allow === 'tuples') {
    return `numpy ${wrote} wrote this file; under the other major version name it as a pair: \`(${other}, "${name}")\``;
  }
  return `numpy ${wrote} wrote this file; read it with that major version, for torch ${release.version} cannot take the old name (2.6 and later can)`;
}

/** Known holes of the release itself. */
function releaseAdvice({ release }: LoadAnswer): string[] {
  if (release.rules.torchscript === 'loads') {
    return [
      'weights_only=True has known holes before torch 2.6 (CVE-2025-32434) and before 2.10 (CVE-2026-24747): upgrade before you load files you do not trust',
    ];
  }
  if (release.rules.setitem === 'any') {
    return [
      'weights_only=True has a known hole before torch 2.10 (CVE-2026-24747): upgrade before you load files you do not trust',
    ];
  }
  return [];
}

function list(names: readonly string[]): string {
  const shown = names
    .slice(0, SHOWN)
    .map((name) => `\`${name}\``)
    .join(', ');
  return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}
