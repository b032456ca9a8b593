/** The chat templates of a GGUF file: gguf-py 0.19, `add_chat_template`: a default one, and others by a name. */
import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { type CodeFound, quoted } from '../code-found.ts';
import { codeInTemplate, JinjaError } from '../jinja/template.ts';

/** Where a text lies, in bytes. */
export interface Text {
  readonly start: number;
  readonly length: number;
}

/** Tells `found` what the template reaches for. */
export function readChatTemplate(source: ByteSource, { start, length }: Text, found: CodeFound): void {
  if (length > LIMITS.templateBytes) {
    const message = `a chat template of ${length} bytes, more than ${LIMITS.templateBytes}`;
    found.add(message, start, 'limit-exceeded');
    return;
  }
  const text = Buffer.from(source.read(start, length)).toString('utf8');
  const offset = (at: number): number => start + Buffer.byteLength(text.slice(0, at));
  try {
    for (const { what, at } of codeInTemplate(text)) {
      found.add(`the chat template reaches for ${quoted(what)}`, offset(at));
    }
  } catch (error) {
    if (!(error instanceof JinjaError)) {
      throw error;
    }
    found.add(`in the chat template: ${error.message}`, offset(error.at), error.id);
  }
}
