/** The tables of formats, problem ids and limits as a page for people, docs/formats.md. */

import { LIMITS } from '../../src/base/limits.ts';
import { FORMAT_READERS } from '../../src/formats/index.ts';
import { MODEL_ARCHIVES } from '../../src/formats/model-archive/index.ts';
import { PROBLEMS } from '../../src/report.ts';

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const bytes = (count: number): string => {
  const [size, unit] = count >= 2 ** 30 ? [2 ** 30, 'GiB'] : count >= 2 ** 20 ? [2 ** 20, 'MiB'] : [2 ** 10, 'KiB'];
  return `${count / size} ${unit}`;
};

/** The text of docs/formats.md. */
export function formatsDocument(): string {
  return `# Formats and problems

Written by \`node scripts/docs.ts\` from the code; do not edit.

Content decides what a file is, the extension only hints. A member inside a container has its own path,
\`outer.zip!inner.pkl\`, and an entry of its own in the report. Content that two formats claim is read as both, and is
\`ambiguous-archive\`.

## Formats

What a format was checked by are files that those releases wrote, and that are read as they should be in every test run.
A script that is named (docs/fuzzing.md) compares the reader with the library on made and changed files, and found nothing more.

${row('format', 'what it is and what is done with it', 'checked by')}
${row('---', '---', '---')}
${FORMAT_READERS.map(({ format, about, checked }) => row(`\`${format}\``, about, checked)).join('\n')}

## Archives of models

Some loaders of zip, tar and 7z archives run more than the pickles in them. What they are is seen from their members; the
name of the format stays that of the archive.

${row('archive', 'what its loader runs, and what is done with it', 'checked by')}
${row('---', '---', '---')}
${MODEL_ARCHIVES.map(({ name, about, checked }) => row(name, about, checked)).join('\n')}

## Problems

A problem is something that keeps a verdict from being certain. It makes a file at least \`unreadable\`, and
\`contains-code\` at least \`unsafe\`.

${row('id', 'meaning')}
${row('---', '---')}
${Object.entries(PROBLEMS)
  .map(([id, meaning]) => row(`\`${id}\``, meaning))
  .join('\n')}

## Limits

Reaching one is \`limit-exceeded\`. All are in \`src/base/limits.ts\`, each with its reason.

${row('what', 'at most')}
${row('---', '---')}
${row('opcodes in one file, its members included', LIMITS.opcodes.toLocaleString('en'))}
${row('bytes that everything compressed in one file expands to', bytes(LIMITS.expandedBytes))}
${row(`times a stream may expand, once it is larger than ${bytes(LIMITS.expansionFree)}`, String(LIMITS.expansionRatio))}
${row('containers inside containers', String(LIMITS.nesting))}
${row('members looked at in one file', LIMITS.members.toLocaleString('en'))}
${row('members that hold something to judge', LIMITS.memberEntries.toLocaleString('en'))}
${row('entries of one zip or tar archive', LIMITS.archiveEntries.toLocaleString('en'))}
${row('bytes of the central directory of a zip archive', bytes(LIMITS.centralDirectory))}
`;
}
