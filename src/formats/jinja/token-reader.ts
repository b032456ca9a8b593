/** The tokens of one tag, read one after another. */
import { quoted } from '../code-found.ts';
import { JinjaError, type Token } from './lexer.ts';

export class TokenReader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The one that is read next. Behind the last stands one of the type `end`, which nothing goes past. */
  get token(): Token {
    return this.#tokens[this.#next];
  }

  /** The one behind it. */
  get following(): Token {
    return this.#tokens[Math.min(this.#next + 1, this.#tokens.length - 1)];
  }

  advance(count = 1): void {
    this.#next = Math.min(this.#next + count, this.#tokens.length - 1);
  }

  /** Whether this sign or name is next. */
  is(value: string): boolean {
    const { type, value: found } = this.token;
    return (type === 'sign' || type === 'name') && found === value;
  }

  /** Goes past a sign or a name, where it is next. */
  skip(value: string): boolean {
    const skipped = this.is(value);
    this.advance(skipped ? 1 : 0);
    return skipped;
  }

  /** @throws {JinjaError} where another is next */
  require(value: string): void {
    if (!this.skip(value)) {
      throw this.error(value);
    }
  }

  /** @throws {JinjaError} where no name is next */
  name(): string {
    const { type, value } = this.token;
    if (type !== 'name') {
      throw this.error('a name');
    }
    this.advance();
    return value;
  }

  /** @throws {JinjaError} where the tag has more */
  end(): void {
    if (this.token.type !== 'end') {
      throw this.error('the end of the tag');
    }
  }

  error(expected: string): JinjaError {
    const { type, value, at } = this.token;
    return new JinjaError(`expected ${expected}, found ${type === 'end' ? 'the end of the tag' : quoted(value)}`, at);
  }
}
