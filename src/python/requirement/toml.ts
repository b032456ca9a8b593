/** TOML as a tree of plain values, and the search in it. The parser is loaded only where there is a file to parse. */
import { LIMITS } from '../../base/limits.ts';

/** A file that cannot be read, and why: the message goes into a warning behind the name of the file. */
export class UnreadableFile extends Error {}

/**
 * @returns the top table; tables have no prototype, so that no key means more than it says
 * @throws {UnreadableFile} where `text` is too long or not valid TOML (1.1)
 */
export async function parseToml(text: string): Promise<unknown> {
  if (text.length > LIMITS.tomlText) {
    throw new UnreadableFile(`expected at most ${LIMITS.tomlText} characters of TOML, found ${text.length}`);
  }
  const { parse, TomlError } = await import('smol-toml');
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) {
      throw error;
    }
    const reason = error.message.split('\n', 1)[0].replace(/^Invalid TOML document: /, '');
    throw new UnreadableFile(`not valid TOML, line ${error.line}, column ${error.column}: ${reason}`);
  }
}

type Table = Record<string, unknown>;

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All values at a path of keys from `value` down; the key `*` stands for every key. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  return path.reduce<unknown[]>((values, key) => values.flatMap((one) => childrenOf(one, key)), [value]);
}

function childrenOf(value: unknown, key: string): unknown[] {
  if (!isTable(value)) {
    return [];
  }
  if (key === '*') {
    return Object.values(value);
  }
  return Object.hasOwn(value, key) ? [value[key]] : [];
}

/** Keys and values of a table; none of anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isTable(value) ? Object.entries(value) : [];
}

/** The items of an array; none of anything else. */
export function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
