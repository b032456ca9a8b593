/** Links that are only names, as a note says them: a few of each kind, and how many there are. */
import { cut } from '../../base/escape.ts';
import type { Hdf5Link } from './links.ts';

type Target = NonNullable<Hdf5Link['target']>;

/** Links of one kind that are named, and characters of each. */
const NAMED = 3;
const SHOWN = 100;
const KINDS: Readonly<Record<Target['kind'], string>> = {
  soft: 'soft links',
  external: 'external links, whose files are not read',
  'user-defined': 'links of kinds that a program defines, which are not followed',
};

export class LinkNotes {
  readonly #links = new Map<Target['kind'], { count: number; readonly named: string[] }>();

  add(path: string, { kind, text }: Target): void {
    const known = this.#links.get(kind) ?? { count: 0, named: [] };
    this.#links.set(kind, known);
    known.count += 1;
    if (known.named.length < NAMED) {
      known.named.push(`${cut(path, SHOWN)} → ${cut(text, SHOWN)}`);
    }
  }

  *notes(): Generator<string> {
    for (const [kind, { count, named }] of this.#links) {
      const more = count > named.length ? `, and ${count - named.length} more` : '';
      yield `${KINDS[kind]}: ${named.join(', ')}${more}`;
    }
  }
}
