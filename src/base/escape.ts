/**
 * Hostile text made harmless: file names, member names, globals and messages come from files that somebody may have
 * made to deceive. Every character that reaches a log line or Markdown goes through here. It knows nothing of reports.
 */

/** Control, format (bidi, zero-width), surrogate, private, unassigned, and the two Unicode line separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const NAMED = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Every character that prints nothing, or moves what others print, as `\n` or `\u{202e}`. The result is one line. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (one) => NAMED.get(one) ?? `\\u{${one.codePointAt(0)!.toString(16)}}`);
}

/**
 * One line that is safe to write to a runner's log. The runner takes `::command::` at the start of a trimmed line and
 * the older `##[command]` anywhere in it as a command (actions/runner, ActionCommand.cs).
 */
export function logLine(text: string): string {
  return visible(text)
    .replace(/^(\s*):(?=:)/, '$1\\:')
    .replaceAll('##[', '#\\#[');
}

/** At most `length` characters (code points), the last of them `…` where something was cut. */
export function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** A Markdown code span. Nothing inside a code span is Markdown, HTML, a mention or a link (CommonMark 0.31, 6.1). */
export function code(text: string): string {
  const shown = visible(text) || ' ';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : '';
  return fence + padding + shown + padding + fence;
}

/**
 * A code span for a cell of a GFM table, where `|` ends the cell even inside code unless a backslash stands before it.
 * A backslash of the text's own would undo that, so text with both is written in HTML.
 */
export function codeCell(text: string): string {
  return text.includes('|') && text.includes('\\') ? codeHtml(text) : code(text).replaceAll('|', '\\|');
}

/** The same as HTML, for places where Markdown is not read (`<summary>`): every sign of punctuation is an entity. */
export function codeHtml(text: string): string {
  const shown = visible(text)
    .replace(/[^\p{L}\p{N}\p{M} ./()=,…-]/gu, (one) => `&#${one.codePointAt(0)};`)
    .replace(/www\./gi, (www) => www.replace('.', '&#46;'));
  return `<code>${shown}</code>`;
}

/** A word that is Markdown, HTML, a mention, a reference, an emoji or a link nowhere: `#1`, `GH-1`, `:x:` are not. */
const PLAIN = /^(?!GH-\d)(?!.*www\.)(?!.*:.*:)[\p{L}\p{N}.,;:()'"/=+%…·×–-]*$/u;

/**
 * A sentence of ours that may quote hostile text. What stands between backticks is code, and so is every word that
 * could mean something to Markdown. `quote` writes the code: `codeCell` in a table.
 */
export function prose(text: string, quote: (text: string) => string = code): string {
  const parts = text.split('`');
  return parts.map((part, index) => (index % 2 === 1 ? quote(part) : words(part, quote))).join('');
}

function words(text: string, quote: (text: string) => string): string {
  return visible(text)
    .split(' ')
    .map((word) => (PLAIN.test(word) && !word.includes('://') ? word : quote(word)))
    .join(' ');
}

/** Escapes what a check run refuses: code points above U+FFFF. */
export function basicPlane(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);
}

/** Length in bytes of UTF-8: what GitHub's limits count at worst. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
