import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { BufferSource } from '../../src/bytes/source.ts';
import { Attributes } from '../../src/github/attributes.ts';
import { Blobs, gitHash } from '../../src/github/blobs.ts';
import { checkoutForm } from '../../src/github/checkout.ts';
import type { Entry } from '../../src/github/tree-diff.ts';

interface Recorded {
  attributes: Record<string, string>;
  blob: string;
  /** What clones hold, on Linux and on Windows, once where they agree. */
  clones: string[];
  /** The same with core.autocrlf. */
  autocrlf: string;
}

const recorded = JSON.parse(readFileSync(new URL('checkout.json', import.meta.url), 'utf8')) as Recorded[];

class MemoryBlobs extends Blobs {
  readonly #texts: Record<string, string>;

  constructor(texts: Record<string, string>) {
    super(undefined as never, { owner: 'o', repo: 'r' }, null);
    this.#texts = texts;
  }

  override async open(entry: Entry) {
    return new BufferSource(Buffer.from(this.#texts[entry.path]!));
  }
}

function attributesOf(texts: Record<string, string>): Attributes {
  const entries = Object.keys(texts).map((path): Entry => ({ path, mode: '100644', sha: path, size: 1 }));
  return new Attributes(new Map(entries.map((entry) => [entry.path, entry])), new MemoryBlobs(texts));
}

describe('what git writes into a clone', () => {
  for (const { attributes, blob, clones, autocrlf } of recorded) {
    const bytes = Buffer.from(blob, 'base64');
    test(`${JSON.stringify(attributes)} ${JSON.stringify(bytes.toString('latin1'))}`, async () => {
      const transform = await attributesOf(attributes).transformOf('m/x.pt');
      const source = new BufferSource(bytes);
      const made = transform === null ? null : checkoutForm(source, transform, gitHash(source, 'x'.repeat(40)));
      const forms = made === null ? [] : [Buffer.from(made.form!.read(0, made.form!.size)).toString('base64')];
      const expected = made?.optional ? [autocrlf] : clones;
      assert.deepEqual(
        forms,
        expected.filter((clone) => clone !== blob),
      );
      if (forms.length === 0) {
        assert.equal(autocrlf, blob);
      }
    });
  }

  test('a pattern in the other case acts where git ignores case', async () => {
    const attributes = attributesOf({ '.gitattributes': '* -text\n*.PT text eol=crlf' });
    assert.equal(await attributes.transformOf('m/x.pt'), null);
    assert.equal((await attributes.transformOf('m/x.pt', true))?.crlf, 'always');
  });

  test('a filter other than lfs cannot be known', async () => {
    const source = new BufferSource(Buffer.from('x'));
    const filtered = await attributesOf({ '.gitattributes': '* filter=crypt' }).transformOf('x.pt');
    assert.deepEqual(checkoutForm(source, filtered!, ''), {
      why: 'the attribute filter=crypt runs a program on it',
      form: null,
      optional: true,
    });
    const lfs = await attributesOf({ '.gitattributes': '*.pt filter=lfs diff=lfs merge=lfs -text' }).transformOf(
      'x.pt',
    );
    assert.equal(lfs, null);
  });
});
