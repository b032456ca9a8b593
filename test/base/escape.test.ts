import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { basicPlane, code, codeCell, codeHtml, cut, logLine, prose, visible } from '../../src/base/escape.ts';
import { HOSTILE_NAMES } from '../output/samples.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('`', '|', '\\', '\n', '<', '>', '@', '[', '#', ':', 'a', ' ', '-', '&', '\u202e'),
  }),
  fc.constantFrom(...HOSTILE_NAMES),
);

/** What CommonMark's rule for code spans makes of one: its content, or null where the text is not one whole span. */
function spanContent(markdown: string): string | null {
  const fence = /^`+/.exec(markdown)?.[0] ?? '';
  const inner = markdown.slice(fence.length, -fence.length);
  const closes = [...inner.matchAll(/`+/g)].some(([run]) => run.length === fence.length);
  if (fence === '' || !markdown.endsWith(fence) || inner.startsWith('`') || inner.endsWith('`') || closes) {
    return null;
  }
  return /^ .* $/.test(inner) && inner.trim() !== '' ? inner.slice(1, -1) : inner;
}

/** As cmark-gfm's table scanner finds the end of a cell: a backslash takes the next character with it. */
function cellsOf(row: string): number {
  return row.replace(/\\./g, '').split('|').length;
}

describe('visible', () => {
  test('leaves one line without characters that print nothing', () => {
    assert.equal(visible('a\nb\t\u202e\u0000\u2028é💩'), 'a\\nb\\t\\u{202e}\\u{0}\\u{2028}é💩');
    fc.assert(fc.property(hostile, (text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(visible(text))));
  });
});

describe('logLine', () => {
  test('starts no command that a runner knows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', ' ', '\n', '\u00a0', '\u3000'),
        fc.constantFrom('::', '##['),
        hostile,
        (before, command, text) => {
          const line = logLine(before + command + text + command);
          assert.ok(!line.trim().startsWith('::') && !line.includes('##[') && !/[\r\n]/.test(line), line);
        },
      ),
    );
  });
});

describe('code', () => {
  test('is one code span whose content is the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const content = spanContent(code(text));
        assert.equal(content, visible(text) || ' ');
      }),
    );
  });

  test('in a table does not end the cell', () => {
    fc.assert(fc.property(hostile, (text) => cellsOf(codeCell(text)) === 1));
  });

  test('in HTML has no character that means something there', () => {
    assert.equal(codeHtml('a<b>&|`@x'), '<code>a&#60;b&#62;&#38;&#124;&#96;&#64;x</code>');
    fc.assert(fc.property(hostile, (text) => /^[^<>@`|*_[\]\\]*$/.test(codeHtml(text).replace(/<\/?code>/g, ''))));
  });
});

describe('prose', () => {
  test('leaves plain words alone and quotes the rest', () => {
    assert.equal(prose('expected STOP, found 3 bytes'), 'expected STOP, found 3 bytes');
    assert.equal(prose('ask @team about `a|b` in #12'), 'ask `@team` about `a|b` in `#12`');
    assert.equal(prose('see https://x.y or www.x.y :x: __init__'), 'see `https://x.y` or `www.x.y` `:x:` `__init__`');
  });

  test('has nothing outside of code that Markdown, HTML or GitHub would read', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const outside = prose(text).replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/gs, '');
        assert.match(outside, /^[^<>@[\]*_#|\\&~]*$/);
      }),
    );
  });
});

test('cut counts characters, not halves of them', () => {
  assert.equal(cut('💩💩💩', 3), '💩💩💩');
  assert.equal(cut('💩💩💩💩', 3), '💩💩…');
});

test('basicPlane writes what check runs refuse', () => {
  assert.equal(basicPlane('a💩❌'), 'a\\u{1f4a9}❌');
});
