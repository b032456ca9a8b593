/**
 * As much TOML as dependency tables and lock files need: tables, keys, strings, arrays and inline tables of strings.
 * Other values are passed over. No error is raised: a file that is not TOML yields what looks like it.
 */

export interface Entry {
  /** `project.optional-dependencies`; an array of tables has the same name for each, with another `index`. */
  readonly table: string;
  readonly index: number;
  readonly key: string;
  /** The strings in the value, in order, each with its key in an inline table or null. */
  readonly strings: readonly { key: string | null; text: string }[];
}

const HEADER = /^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$/;
const ASSIGNMENT = /^\s*("[^"]*"|'[^']*'|[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)\s*=\s*(.*)$/;
const TOKEN =
  /#[^\n]*|(?:([A-Za-z0-9_-]+)\s*=\s*)?("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')|[[\]{}]/g;

export function readToml(text: string): Entry[] {
  const entries: Entry[] = [];
  const lines = text.split(/\r?\n/);
  let table = '';
  let index = 0;
  for (let i = 0; i < lines.length; i++) {
    const header = HEADER.exec(lines[i]);
    if (header !== null) {
      table = header[2].replaceAll(/["'\s]/g, '');
      index += 1;
      continue;
    }
    const assignment = ASSIGNMENT.exec(lines[i]);
    if (assignment === null) continue;
    const value = [assignment[2]];
    for (let depth = depthOf(value[0]); depth > 0 && i + 1 < lines.length; depth += depthOf(lines[i])) {
      i += 1;
      value.push(lines[i]);
    }
    entries.push({ table, index, key: assignment[1].replaceAll(/["']/g, ''), strings: stringsOf(value.join('\n')) });
  }
  return entries;
}

/** How many brackets a line opens and leaves open. */
function depthOf(value: string): number {
  let depth = 0;
  for (const [token] of value.matchAll(TOKEN)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
  }
  return depth;
}

function stringsOf(value: string): { key: string | null; text: string }[] {
  return [...value.matchAll(TOKEN)].flatMap(([, key, literal]) => {
    if (literal === undefined) return [];
    const marks = /^("""|''')/.test(literal) ? 3 : 1;
    return [{ key: key ?? null, text: literal.slice(marks, -marks).replaceAll(/\\(["\\])/g, '$1') }];
  });
}
