/** The table of known globals as a page for people, docs/globals.md. It knows the table, and decides nothing. */
import { DANGER_ROWS, DATA_ROWS, REFUSED_ROWS, words } from '../../src/policy/known-globals.ts';
import { SHAPE_WORDS } from '../../src/policy/shapes/about.ts';
import { TORCH_NAMES } from '../../src/policy/shapes/torch-names.ts';
import type { DangerRow, DataRow } from '../../src/policy/tables/table.ts';
import { POWERS } from '../../src/policy/tables/table.ts';

const INTRODUCTION = `# What each global may do

<!-- Written by scripts/docs.ts; do not edit by hand. -->

A *global* is a \`module.name\` that unpickling imports. This page is the table that decides between safe, unsafe and dangerous,
and why. An unlisted or dangerous name counts however it is used: what is only imported can be called later by another one. A
listed name is safe only as its own library uses it: use can make a verdict worse, never better.

| verdict | in a torch checkpoint | in any other file |
|---|---|---|
| safe | on torch's own list for the chosen release, or added by you | also a data-only name of this page |
| dangerous | known to do harm, by this page or by a rule below | the same |
| unsafe | everything else, data-only names included | everything else |

## Rules

1. A safe name is an exact pair of module and name. There is no wildcard and no whole module.
2. Every name of the standard library (Python 2.7 to the newest, private and removed modules included) that is listed neither as
   data nor as a function that only computes is dangerous.
3. A dangerous name covers what is below it: \`pickle\` is all of the module, \`builtins.eval\` one function.
4. A dotted name is dangerous when a part of it has two underscores on either side (\`str.__class__\`), is a module of the standard
   library or an alias of one (\`torch._utils\` with \`sys.modules\`, \`collections\` with \`_sys.modules\`), or leads to a dangerous name.
   Under torch, numpy, pandas, scikit-learn and joblib it is dangerous unless every part of it is the name of a class.
5. A function of torch or numpy is dangerous unless it is known to compute only (tensor functions, ufuncs, \`torch.nn.functional\`).
   Classes of torch, such as \`torch.nn.modules.linear.Linear\`, are unsafe.
6. A name computed while loading (\`os.?\`) and an extension code (\`extension(5)\`) are dangerous.
7. \`builtins.getattr(GLOBAL, 'name')\` of an imported global and a constant name counts as the dotted name \`GLOBAL.name\` where exactly
   that one is listed here, added by you or accepted by your policy. Otherwise it is \`builtins.getattr\`, dangerous.

## How a name is used

A listed name is judged by what the stream does with it. The verdict of the file says what was expected, what was found, and at
which byte.

**Dangerous uses, whatever the name.** Where no name is at fault, the entry is called \`?\`.

- A call of anything but a global that the stream names: of the result of a call, of an item.
- BUILD, APPEND(S), SETITEM(S) or ADDITEMS on what the stream did not make: a class or function, which changes it for the whole
  program; a class that a persistent id \`('module', CLASS, …)\` of torch stands for; a member of an enumeration or another object
  that existed before.
- On a class that is listed, or that you added: an attribute whose name is not constant text; a dunder or one of \`append extend
  add __setstate__ __reduce__ __reduce_ex__\` whose value is not plain data; any dunder that is set by setattr (the second of a
  pair of states); an attribute by which native code asks any object for its memory (\`__array_interface__\` and its kin).
- Changing a container after an object was made of it, and putting items into a bytearray, which picklers write whole.
- A persistent id that begins with an object, which a loader compares with a word.

**Shapes.** Each name below has the shape that its own library's pickler writes. A use out of shape is dangerous where it is a
contradiction, a call or a hook. A plain state with a key that is not known is unsafe: the library is newer than this table. What
was too large to keep is dangerous for compiled code, else the problem \`limit-exceeded\`. What a listed name receives from a name
that is on no list is no fault of its own: that name's verdict counts. A name keeps its shape whoever lists it, torch, you or your
policy; only a policy entry with the sha256 of the file accepts another use. Names without a shape here may be used in any way
but the dangerous ones.

**What is not looked at.** The numbers inside an array, but for the places of the blocks of a pandas table: codes of a
\`Categorical\` or a \`MultiIndex\`, nodes of a tree, indices of a sparse tensor. Libraries that do not check them read past
an end when such an object is used. How much memory or time an honest object would take is no matter of shapes either.

## To propose a change

Open an issue or a pull request with the exact pair, a file of an honest library that holds it, and what the code does: its
constructor, its \`__setstate__\` and its \`__reduce__\`, with the release and the lines you read. A name becomes data only when
nothing it does depends on more than the values it is given: nothing that reads attributes, unpickles or calls a function it
is given is ever data. Then edit the file of the library in src/policy/ (or the script that writes it) and run
\`node scripts/docs.ts\`.
`;

function powers(): string {
  const rows = Object.entries(POWERS).map(([power, meaning]) => `| ${power} | ${meaning} |`);
  return ['## Powers', '', '| power | meaning |', '|---|---|', ...rows, ''].join('\n');
}

function shapes(): string {
  const rows = Object.entries(SHAPE_WORDS).map(([shape, words]) => `| ${shape} | ${words} |`);
  return ['## Shapes', '', '| shape | what its library writes |', '|---|---|', ...rows, ''].join('\n');
}

function torchNames(): string {
  const lines = Object.entries(TORCH_NAMES).map(
    ([shape, names]) => `- ${shape}: \`${names.split(/\s+/).join('` `')}\``,
  );
  return ['## Names of torch with a shape', '', 'Which of them load says the release.', '', ...lines, ''].join('\n');
}

function pairList(row: DataRow): string {
  const lines = row.names.trim().split('\n');
  return lines
    .map(
      (line) =>
        `- \`${words(line)[0]}\`: ${words(line)
          .slice(1)
          .map((name) => `\`${name}\``)
          .join(' ')}`,
    )
    .join('\n');
}

function section(row: DataRow | DangerRow, list: string): string {
  const shape = 'shape' in row && row.shape !== undefined ? ` Shape: ${row.shape}.` : '';
  return `### ${row.why}\n\nPower: ${row.power}.${shape}\n\n${list}\n`;
}

/** The whole page. */
export function globalsDocument(): string {
  return [
    INTRODUCTION,
    powers(),
    shapes(),
    torchNames(),
    '## Data-only names\n\nSafe in every file that is no torch checkpoint.\n',
    ...DATA_ROWS.map((row) => section(row, pairList(row))),
    '## Read and refused\n\nUnsafe: they do more than keep data, and are no danger by themselves.\n',
    ...REFUSED_ROWS.map((row) => section(row, pairList(row))),
    '## Dangerous names\n\nEach with everything below it.\n',
    ...DANGER_ROWS.map((row) =>
      section(
        row,
        words(row.names)
          .map((name) => `\`${name}\``)
          .join(' '),
      ),
    ),
  ].join('\n');
}
