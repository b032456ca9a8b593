/** The names that the texts of one archive have imported or called: the worst of them are said, the others counted. */
import { LIMITS } from '../../base/limits.ts';
import type { Rules } from '../misuse.ts';

interface Place {
  readonly name: string;
  readonly member: string;
  /** Bytes; null where it is not known. */
  readonly offset: number | null;
}

/** NeMo itself and the library that its models are made of. */
const USUAL = /^(nemo|torch|megatron)\./;

export class NamedCalls {
  readonly #rules: Rules;
  readonly #kept = new Map<string, Place>();
  /** Those beyond LIMITS.namedCalls. */
  more = 0;

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  add({ name, offset }: { readonly name: string; readonly offset: number | null }, member: string): void {
    // One that is dangerous is said, however many stand in front of it.
    if (this.#kept.has(name)) {
      // said once
    } else if (this.#kept.size < LIMITS.namedCalls + (this.#rank(name) === 0 ? 1 : 0)) {
      this.#kept.set(name, { name, member, offset });
    } else {
      this.more += 1;
    }
  }

  /** Each name once: dangerous ones, those of other libraries, the usual. */
  worstFirst(): Place[] {
    return [...this.#kept.values()].sort((a, b) => this.#rank(a.name) - this.#rank(b.name));
  }

  #rank(name: string): number {
    const dot = name.lastIndexOf('.');
    return this.#rules.isDangerous(name.slice(0, Math.max(0, dot)), name.slice(dot + 1)) ? 0 : USUAL.test(name) ? 2 : 1;
  }
}
