/** What string literals say. Only what can be read without running: no replacement fields. */
import { ESCAPES } from '../../pickle/decode.ts';
import type { Node } from './syntax.ts';

const PARTS = /^([a-zA-Z]*)('''|"""|'|")([\s\S]*)\2$/;

/** The value of a `String` or of several side by side; null where it is formatted, bytes or no string. */
export function stringOf(text: string, node: Node): string | null {
  if (node.kind === 'String') {
    return unquote(text.slice(node.from, node.to));
  }
  if (node.kind !== 'ContinuedString') {
    return null;
  }
  const parts = node.children.map((part) => stringOf(text, part));
  return parts.includes(null) ? null : parts.join('');
}

function unquote(literal: string): string | null {
  const parts = PARTS.exec(literal);
  if (parts === null || /b/i.test(parts[1])) {
    return null;
  }
  if (/r/i.test(parts[1])) {
    return parts[3];
  }
  return parts[3].replace(
    /\\(\r?\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|[\s\S])/g,
    (whole, code: string) => {
      if (/^\r?\n$/.test(code)) {
        return '';
      }
      if (/^[xuU][0-9a-fA-F]/.test(code)) {
        return codePoint(Number.parseInt(code.slice(1), 16)) ?? whole;
      }
      if (/^[0-7]/.test(code)) {
        return String.fromCharCode(Number.parseInt(code, 8));
      }
      return ESCAPES[code] ?? whole;
    },
  );
}

function codePoint(code: number): string | null {
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
