/**
 * The table of known globals as a page for people, docs/globals.md. It knows the table, and decides nothing. Only
 * scripts/make-globals-doc.ts and its test import it.
 */
import { DANGER_ROWS, DATA_ROWS, REFUSED_ROWS, words } from './known-globals.ts';
import type { DangerRow, DataRow } from './table.ts';
import { POWERS } from './table.ts';

const INTRODUCTION = `# What each global may do

<!-- Written by scripts/make-globals-doc.ts; do not edit by hand. -->

A *global* is a \`module.name\` that unpickling imports. This page is the table that decides between safe, unsafe and dangerous,
and why. How a pickle uses a global never changes its verdict: what is only imported can be called later by another one.

| verdict | in a torch checkpoint | in any other file |
|---|---|---|
| safe | on torch's own list for the chosen release, or added by you | also a data-only name of this page |
| dangerous | known to do harm, by this page or by a rule below | the same |
| unsafe | everything else, data-only names included | everything else |

## Rules

1. A safe name is an exact pair of module and name. There is no wildcard and no whole module.
2. Every name of the standard library (Python 2.7 to the newest, private and removed modules included) that is not listed as data
   is dangerous.
3. A dangerous name covers what is below it: \`pickle\` is all of the module, \`builtins.eval\` one function.
4. A dotted name is dangerous when a part of it has two underscores on either side (\`str.__class__\`), is a module of the standard
   library or an alias of one (\`torch._utils\` with \`sys.modules\`, \`collections\` with \`_sys.modules\`), or leads to a dangerous name.
   Under torch, numpy, pandas, scikit-learn and joblib it is dangerous unless every part of it is the name of a class.
5. A function of torch or numpy is dangerous unless it is known to compute only (tensor functions, ufuncs, \`torch.nn.functional\`).
   Classes of torch, such as \`torch.nn.modules.linear.Linear\`, are unsafe.
6. A name computed while loading (\`os.?\`) and an extension code (\`extension(5)\`) are dangerous.

## To propose a change

Open an issue or a pull request with the exact pair, a file of an honest library that holds it, and what the code does: its
constructor, its \`__setstate__\` and its \`__reduce__\`, with the release and the lines you read. A name becomes data only when
nothing it does depends on more than the values it is given: nothing that reads attributes, unpickles or calls a function it
is given is ever data. Then edit the file of the library in src/policy/ (or the script that writes it) and run
\`node scripts/make-globals-doc.ts\`.
`;

function powers(): string {
  const rows = Object.entries(POWERS).map(([power, meaning]) => `| ${power} | ${meaning} |`);
  return ['## Powers', '', '| power | meaning |', '|---|---|', ...rows, ''].join('\n');
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
  return `### ${row.why}\n\nPower: ${row.power}.\n\n${list}\n`;
}

/** The whole page. */
export function globalsDocument(): string {
  return [
    INTRODUCTION,
    powers(),
    '## Data-only names\n\nSafe in every file that is no torch checkpoint.\n',
    ...DATA_ROWS.map((row) => section(row, pairList(row))),
    '## Read and refused\n\nUnsafe: honest files hold them, and they may do more than keep data.\n',
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
