/**
 * Whether a document that quotes hostile text still says only what we wrote: nothing of it may become Markdown, HTML, a
 * mention or a control sequence. It knows the few constructs that our pages use (CommonMark 0.31; GFM tables).
 */

/** Line ends are ours; every other character that prints nothing, or moves what others print, is somebody else's. */
const INVISIBLE = /[^\P{C}\n]|[\p{Zl}\p{Zp}]/u;
const OUR_TAGS = /<\/?(?:details|summary|code)>|<br>|<!-- weights-only[\w .:%-]* -->/g;
/** An escaped bar in a table cell, a character of a check run outside of the basic plane, entities, and links of ours. */
const OUR_MARKS = /\\\||\\u\{[0-9a-f]+\}|&#\d+;|\[full report\]\(|\[\]\(https:\/\/example\.com\/\w+\)/g;

/** @returns what is wrong with a page of plain lines (a log, a terminal without colours), or null */
export function plainFault(page: string): string | null {
  const found = INVISIBLE.exec(page);
  return found === null ? null : `invisible character at ${found.index}: ${excerpt(page, found.index)}`;
}

/** @returns what is wrong with a page of Markdown, or null */
export function markdownFault(page: string): string | null {
  const plain = plainFault(page);
  if (plain !== null) {
    return plain;
  }
  for (const block of page.split(/\n/)) {
    const outside = withoutCode(block.replace(/^(?:> |- |\d+\. |#+ )+/, ''))
      .replace(OUR_TAGS, '')
      .replace(OUR_MARKS, '');
    const found = /[<>`@\\[\]]|^(?:~~~|```|#)|https?:|www\./.exec(outside);
    if (found !== null) {
      return `${JSON.stringify(found[0])} outside of code in ${JSON.stringify(block.slice(0, 300))}`;
    }
  }
  return null;
}

/**
 * What is left without code spans, and without their HTML form. A run of backticks opens a span that the next run of the same length ends;
 * where there is none, the run is text (CommonMark 0.31, 6.1).
 */
export function withoutCode(text: string): string {
  let left = '';
  for (let at = 0; at < text.length; ) {
    const run = /`+/y;
    run.lastIndex = at;
    const fence = run.exec(text)?.[0];
    if (fence === undefined) {
      left += text[at];
      at += 1;
      continue;
    }
    const close = new RegExp(`(?<!\`)${fence}(?!\`)`, 'g');
    close.lastIndex = at + fence.length;
    const end = close.exec(text);
    left += end === null ? fence : '';
    at = end === null ? at + fence.length : end.index + fence.length;
  }
  return left;
}

function excerpt(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
}
