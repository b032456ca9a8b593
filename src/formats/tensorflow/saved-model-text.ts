/**
 * `saved_model.pbtxt`: a SavedModel as protobuf text, which tf.saved_model.load takes where there is no `saved_model.pb`. Only
 * its operators are looked for.
 *
 * Source: tensorflow 2.21, python/saved_model/loader_impl.py (`parse_saved_model`); protobuf.dev/reference/protobuf/textformat-spec.
 */
import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { CodeFound } from '../code-found.ts';
import type { FormatReader } from '../format.ts';
import { MemberError } from '../member-error.ts';
import { DOES } from './operators.ts';

const NAME = /(^|[/!])saved_model\.pbtxt$/;
/** A comment, the start of a string, or a field with its colon; anything else is passed over. */
const TOKEN = /#[^\n]*|(?<quote>["'])|(?<field>[A-Za-z_]\w*)(?<colon>\s*:)?/g;
const ESCAPE = /\\(?:[xX]([\da-fA-F]{1,2})|([0-7]{1,3})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g;
/** Characters of an operator as it is written, each by an escape, and more. */
const WRITTEN = 2000;

interface Operator {
  readonly name: string;
  /** In the text, in UTF-16 code units. */
  readonly at: number;
}

/** The operators in a graph of protobuf text that do more than compute. */
function* operatorsIn(text: string): Generator<Operator> {
  /** The strings that stand side by side behind `op:`, which are one. */
  let name: string | null = null;
  let at = 0;
  const pattern = new RegExp(TOKEN);
  for (let token = pattern.exec(text); token !== null; token = pattern.exec(text)) {
    const { quote, field, colon } = token.groups ?? {};
    if (quote !== undefined) {
      const start = pattern.lastIndex;
      const end = closing(text, quote, start);
      name = name === null || end - start > WRITTEN ? null : name + unescaped(text.slice(start, end));
      pattern.lastIndex = end + 1;
    } else if (field !== undefined) {
      if (name !== null && DOES.has(name)) {
        yield { name, at };
      }
      name = field === 'op' && colon !== undefined ? '' : null;
      at = token.index;
    }
  }
  if (name !== null && DOES.has(name)) {
    yield { name, at };
  }
}

/** Where the string ends that begins at `start`; the end of the text where it does not. */
function closing(text: string, quote: string, start: number): number {
  for (let end = text.indexOf(quote, start); end !== -1; end = text.indexOf(quote, end + 1)) {
    let slashes = 0;
    while (end - slashes > start && text[end - slashes - 1] === '\\') {
      slashes += 1;
    }
    if (slashes % 2 === 0) {
      return end;
    }
  }
  return text.length;
}

const unescaped = (text: string): string =>
  text.replace(ESCAPE, (_, hex, octal, short, long, one) =>
    one !== undefined
      ? one
      : String.fromCharCode(
          octal === undefined ? Number.parseInt(hex ?? short ?? long, 16) & 0xffff : Number.parseInt(octal, 8),
        ),
  );

const textOf = (source: ByteSource): string => Buffer.from(source.read(0, source.size)).toString('latin1');

export const savedModelText: FormatReader = {
  format: 'unknown',
  about:
    '`saved_model.pbtxt`, the same as text: an operator that calls Python, reads or writes files, or speaks with another host is `contains-code`; without one there is nothing to judge',
  checked: 'the sources of TensorFlow 2.21',
  detect: ({ path, source }) =>
    NAME.test(path) && (source.size > LIMITS.jsonBytes || operatorsIn(textOf(source)).next().done !== true),
  read({ source }, findings) {
    const code = new CodeFound(findings, null);
    if (source.size > LIMITS.jsonBytes) {
      throw new MemberError('limit-exceeded', `text of ${source.size} bytes, more than ${LIMITS.jsonBytes}`, 0);
    }
    for (const { name, at } of operatorsIn(textOf(source))) {
      code.add(`an operator of type ${name} ${DOES.get(name)}`, at);
    }
    code.end();
  },
};
