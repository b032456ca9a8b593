/**
 * A sentence that keeps our own words apart from what it quotes, so that one sentence can become a log line, an
 * annotation or Markdown, and the quoted part is escaped for each. It knows nothing of reports.
 */
import { code, prose, visible } from '../base/escape.ts';

type Part = { ours: string } | { quoted: string } | { prose: string };
export type Phrase = readonly Part[];

/** A message written elsewhere, which may quote names of its own between backticks. */
export function message(text: string): Phrase {
  return [{ prose: text }];
}

/** Tagged template: the literal parts are ours, a string between them is quoted, a phrase is taken over as it is. */
export function say(ours: TemplateStringsArray, ...values: (string | Phrase)[]): Phrase {
  return ours.flatMap((text, index): Phrase => {
    const value = values[index];
    const tail: Phrase = value === undefined ? [] : typeof value === 'string' ? [{ quoted: value }] : value;
    return [{ ours: text }, ...tail];
  });
}

/** `quote` writes a quoted part; in a table cell that is `codeCell`. */
export function asMarkdown(phrase: Phrase, quote: (text: string) => string = code): string {
  return phrase
    .map((part) => ('ours' in part ? part.ours : 'quoted' in part ? quote(part.quoted) : prose(part.prose, quote)))
    .join('');
}

/** One line of plain text. */
export function asText(phrase: Phrase): string {
  return phrase
    .map((part) => ('ours' in part ? part.ours : visible('quoted' in part ? part.quoted : part.prose)))
    .join('');
}
