/** What a chat template reaches for: code where it is a dunder, or a name that the template puts together. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { codeInTemplate, JinjaError } from '../../src/formats/jinja/template.ts';
import { inspectBytes } from './sources.ts';

const what = (template: string): string[] => codeInTemplate(template).map((found) => found.what);

const folder = new URL('../fixtures/chat_templates/', import.meta.url);
for (const name of readdirSync(folder).filter((file) => file.endsWith('.jinja'))) {
  test(`the template of ${name} is no code`, () => {
    assert.deepEqual(what(readFileSync(new URL(name, folder), 'utf8')), []);
  });
}

/** What templates of models do, each in the shortest way. */
const PLAIN = [
  ...[
    '',
    'chatml',
    '{{ bos_token }}',
    "{{ '<|im_' ~ role ~ '__|>' }}",
    "{{ messages[0]['role'] }}",
    '{{ messages[-1].content }}',
  ],
  ...['{# {{ x.__class__ }} #}', '{% raw %}{{ x.__class__ }}{% endraw %}', '{{ "x.__class__" }}', '__class__'],
  ...[
    "{{ messages[loop.index0 - 1]['content'][1:] }}",
    "{{ m.content.split('</think>')[-1].lstrip('\\n') }}",
    '{{ tool | tojson(indent=4) }}',
  ],
  ...[
    "{% set ns = namespace(i=0, seen=[]) %}{% set ns.i = ns.i + 1 %}{{ messages[ns.i % 2]['a'] }}",
    '{{ messages[(messages|length) - 1] }}',
  ],
  ...[
    "{% for k in ['name', 'type'] %}{{ tool[k] }}{% endfor %}",
    '{% for k, v in tool.items() %}{{ tool[k] ~ v }}{% endfor %}',
  ],
  ...[
    "{% macro f(json, depth) %}{{ json[depth] }}{{ f(json['a'], depth + 1) }}{% endmacro %}{{ f(tools, 0) }}",
    '{{ dict(a=1) | first }}',
  ],
  ...[
    "{% set role = 'user' if m.role == 'x' else 'tool' %}{{ names[role] }}",
    "{{ m.get('name', '') }}{{ x[m.get('key')] }}",
  ],
  ...[
    "{{ messages | selectattr('role', 'equalto', 'user') | map(attribute='content.text') | list | join('_') }}",
    '{{ a if b is not none and c is defined else d }}',
  ],
  ...[
    '{%- if not loop.first and (x is string or y is iterable) -%}{%+ endif %}',
    "{{ raise_exception('__' ~ m.role) }}",
    '{% if a: %}{% endif %}',
    '{% generation %}{% break %}{% endgeneration %}',
  ],
  ...[
    '{% call(item) f(a) %}{% endcall %}{% filter trim | upper %}{% endfilter %}',
    '{% with a = 1, b = 2 %}{% endwith %}{% block a scoped %}{% endblock %}',
  ],
  ...[
    "{{ {'a': {'}}': 1}}['a'] }}",
    "{% set ns.seen = ns.seen + [name.split('.')[0]] %}{% for n in ns.seen %}{{ x[n] }}{% endfor %}",
  ],
  "{% set _ = parts.append('a' ~ b) %}{% for i in range(n) %}{{ messages[i] }}{% endfor %}{{ parts|join }}",
  "{% set ns = namespace(i=0) %}{% set _ = parts.append('a' ~ b) %}{{ messages[ns.i]['a'] }}",
  ...[
    "{% set a, b = 1, 'x' %}{{ x[b] }}",
    '{{ -1 ** 2 // 3 }}',
    '{{ a, }}',
    '{{ a < b and c > d }}',
    '{{ +x[-bos_token] }}',
    "{{ 'a' 'b' }}",
    '{{ x.0.b }}',
    '{{ f(*a, **b) }}',
    '{{ x[::-1] }}{{ x[1:2, 3] }}',
  ],
];

for (const template of PLAIN) {
  test(`no code: ${template.slice(0, 70)}`, () => {
    assert.deepEqual(what(template), []);
  });
}

test('an attribute that leads to code is named, with its place', () => {
  const template = 'ü{{ cycler.__init__.__globals__.os }}{{ x["__class__"] }}';
  assert.deepEqual(codeInTemplate(template), [
    { what: '__init__', at: 10 },
    { what: '__globals__', at: 19 },
    { what: '__class__', at: 41 },
  ]);
});

const BUILT = 'an attribute whose name it puts together';

const CODE: readonly [template: string, what: string][] = [
  ["{{ x|attr('a') }}", 'the filter attr'],
  ["{{ [x]|map('attr', 'a')|list }}", 'the filter attr'],
  ["{% filter attr('a') %}{% endfilter %}", 'the filter attr'],
  ['{{ [x]|map(f ~ "r", "a") }}', 'a filter whose name it puts together'],
  ["{{ x['\\x5f\\137class\\u005f\\N{LOW LINE}'] }}", '__class__'],
  ["{{ x['__cl' 'ass__'] }}", '__class__'],
  ["{{ x|map(attribute='a.__class__')|list }}", 'a.__class__'],
  ["{{ [x]|selectattr('__class__') }}", '__class__'],
  ["{{ x|groupby('__class__') }}", '__class__'],
  ["{{ x|sum('a.__class__', []) }}", 'a.__class__'],
  ["{{ x|min(true, '__class__') }}", '__class__'],
  ["{{ x|join(',', '__class__') }}", '__class__'],
  ["{{ x|sort(false, false, '__class__') }}", '__class__'],
  ["{{ x|map('map', 'attr', 'a')|first }}", 'the filter attr'],
  ["{{ x|map('sum', '__class__')|first }}", '__class__'],
  ["{{ x|map('map', **{'attribute': '__class__'})|first }}", 'a filter whose name it puts together'],
  ["{{ (x|map('upper'))['gi_\\\rframe'] }}", 'gi_frame'],
  ["{{ ([1]|map('string')).gi_frame.f_builtins }}", 'gi_frame'],
  ['{% macro a() %}{% endmacro %}{{ a._environment }}', '_environment'],
  ['{{ self._TemplateReference__context }}', '_TemplateReference__context'],
  ["{{ '{0.__class__}'.format(x) }}", 'a format that takes {0.__class__}'],
  ["{% include 'a' %}", 'another template (include)'],
  ["{% from 'a' import b as c with context %}", 'another template (from)'],
  ...[
    "{{ x['_'~'_class_'~'_'] }}",
    "{% set a = '_'*2 %}{{ x[a + 'class' + a] }}",
    "{{ x['%c%cclass' % (95, 95)] }}",
    "{{ x['%c%cclass'|format(95, 95)] }}",
    "{{ x['__ssalc__'[::-1]] }}",
    "{{ x['ssalc'|reverse] }}",
    "{{ x[['__', 'class']|join] }}",
    "{{ x[('a', '__class__')[1]] }}",
    "{{ x['__CLASS__'|lower] }}",
    "{{ x[' mro'.strip()] }}",
    "{{ x['xmro'[1:]] }}",
    "{{ x['xmro'.split('x')[1]] }}",
    "{{ x['a' if y else '__class__'] }}",
    "{{ x[y or '__class__'] }}",
    "{{ x[y|default('__class__')] }}",
    "{{ x[m.get('a', '__class__')] }}",
    '{{ x[(lipsum|string)[1]] }}',
    '{{ x[dict(__class__=1)|join] }}',
    "{{ x[strftime_now('__class__')] }}",
    '{{ x[bos_token] }}',
    '{{ x|map(attribute=bos_token)|list }}',
    "{% for c in ['__class__'] %}{{ x[c] }}{% endfor %}",
    "{% for a, (b, c) in [('k', ('__class__', 1))] %}{{ x[b] }}{% endfor %}",
    "{% for k, v in {'a': '__class__'}.items() %}{{ x[v] }}{% endfor %}",
    '{% for k in dict(__class__=1) %}{{ x[k] }}{% endfor %}',
    "{% macro m(j, k) %}{{ x[k] }}{% endmacro %}{{ m(1, '__class__') }}",
    "{% macro m(j, k) %}{{ x[k] }}{% endmacro %}{{ m(k='__class__') }}",
    "{% macro m(k='__class__') %}{{ x[k] }}{% endmacro %}",
    '{% macro m() %}{{ x[varargs[0]] }}{% endmacro %}',
    "{% set ns = namespace(k='__class__') %}{{ x[ns.k] }}",
    "{% set ns.k = ns.k ~ 'ss__' %}{{ x[ns.k] }}",
    '{% set a %}__class__{% endset %}{{ x[a] }}',
    "{% with a = '__class__' %}{{ x[a] }}{% endwith %}",
    "{% set a, b = 1, '__class__' %}{{ x[b] }}",
    '{{ x[f(a)] }}{% macro f(a) %}__class__{% endmacro %}',
    "{% set b = a %}{{ x[c] }}{% set c = b %}{% set a = '__class__' %}",
    '{% call(k) f() %}{{ x[k] }}{% endcall %}',
    "{% set loop = {'index': '__class__'} %}{{ x[loop.index] }}",
    "{% set range = cycler('__class__').next %}{{ x[range()] }}",
    '{% macro range() %}__class__{% endmacro %}{{ x[range()] }}',
    "{% macro m(range) %}{{ x[range()] }}{% endmacro %}{{ [m][0](cycler('__class__').next) }}",
    "{% set ns = namespace(a='__class__') %}{{ x[ns['a']] }}",
    "{% set ns = namespace(a='__class__') %}{{ x[ns[b]] }}",
    "{% set ns = namespace(a='__class__') %}{{ x[[ns]|map(attribute='a')|first] }}",
    "{% set ns = namespace({'a': '__class__'}) %}{{ x[ns.a] }}",
    "{% set ns = namespace(**{'a': '__class__'}) %}{{ x[ns.a] }}",
    "{% set l = [] %}{% set _ = l.append('__class__') %}{{ x[l[0]] }}",
    "{% set l = [] %}{% set _ = l.append('__class__') %}{% for k in l %}{{ x[k] }}{% endfor %}",
    "{% set l = [] %}{% set _ = l.append('__class__') %}{{ x[l|first] }}",
    "{% set l = [] %}{% set _ = l.append('__class__') %}{% set a, b = l %}{{ x[b] }}",
    "{% set l = [] %}{% set _ = l.append('__class__') %}{% with a, b = l %}{{ x[b] }}{% endwith %}",
    "{% macro m(k) %}{{ x[k] }}{% endmacro %}{% set l = [] %}{% set _ = l.append('__class__') %}{{ m(*l) }}",
    "{% set l = [] %}{% set f = l.append %}{% set _ = f('__class__') %}{{ x[l.pop()] }}",
    "{% set l = [] %}{% set _ = l['append']('__class__') %}{{ x[l[0]] }}",
    "{% set l = [] %}{% set d = {'strip': l.append} %}{% set _ = d.strip('__class__') %}{{ x[l[0]] }}",
    "{% set l = [] %}{% set _ = l.append('gi_') %}{{ x[l[0] + l[1]] }}",
    "{% set _ = m.update({'a': 'gi_'}) %}{{ x[m.a + 1] }}",
    "{% set _ = m.update({'a': '__class__'}) %}{{ x[m.a] }}",
    "{% set a = [] %}{% set b = ['__class__'] %}{{ x[(a + b)[0]] }}",
    "{% for k in {'__class__': 1}.keys() - [] %}{{ x[k] }}{% endfor %}",
    "{% set ﬀ = '__class__' %}{{ x[ff] }}",
    "{% macro m(k) %}{{ x[k] }}{% endmacro %}{% set f = m %}{{ f('__class__') }}",
    "{% macro m(k) %}{{ x[k] }}{% endmacro %}{{ (m)('__class__') }}",
    "{% macro m(j, k) %}{{ x[k] }}{% endmacro %}{{ m(**{'k': '__class__'}) }}",
    "{% if a %}{% macro m(k) %}{{ x[k] }}{% endmacro %}{% else %}{% macro m(j) %}{% endmacro %}{% endif %}{{ m('__class__') }}",
    "{% for k in y recursive %}{{ x[k] }}{{ loop(['__class__']) }}{% endfor %}",
    '{% macro gi_frame() %}{% endmacro %}{{ x[gi_frame.name] }}',
    '{% macro m(__class__) %}{% endmacro %}{{ x[m.arguments[0]] }}',
    '{{ x[__class__._undefined_name] }}',
    "{{ x[y|default(default_value='__class__')] }}",
    "{{ x[[1]|batch(2, '__class__')|first|last] }}",
    "{{ x[[{}]|map(attribute='q', default='__class__')|first] }}",
    "{{ x[([{}]|groupby('q', '__class__')|first).grouper] }}",
    "{{ x['a'|int('__class__')] }}",
    "{{ x[([['__class__']]|sum(start=[]))[0]] }}",
    "{{ x[dict.get({'a': '__class__'}, 'a')] }}",
  ].map((template): [string, string] => [template, BUILT]),
  ...[
    '{{ a if x.__class__ else b }}',
    '{{- 1if x.__class__ -}}',
    '{% if a == x.__class__ %}{% endif %}',
    '{% if not(a and b is sameas x.__class__) %}{% endif %}',
    '{% for y in z if x.__class__ %}{% endfor %}',
    '{{ f(x.__class__) }}',
    '{{ f(a=x.__class__) }}',
    '{{ f(*x.__class__) }}',
    "{{ {'a': x.__class__} }}",
    '{{ [a, x.__class__] }}',
    '{{ (a, x.__class__) }}',
    '{{ a[x.__class__:] }}',
    '{{ a|b(x.__class__) }}',
    '{{ a is b(x.__class__) }}',
    '{{ a ~ -x.__class__ }}',
    '{{ x . __class__ }}',
    "{{ x [ '__class__' ] }}",
    '{% do x.__class__ %}',
    '{% autoescape x.__class__ %}{% endautoescape %}',
    '{% set y = x.__class__ %}',
    '{% set y | f(x.__class__) %}{% endset %}',
    '{% call f(x.__class__) %}{% endcall %}',
    '{%- macro q(a=x.__class__) -%}{% endmacro %}',
    '{{ "}}" ~ x.__class__ }}',
    '{#- {{ -#}{{ x.__class__ }}',
    '{%- raw -%}{{ {%- endraw -%}{{ x.__class__ }}',
    "{{ {'}}': x.__class__} }}",
  ].map((template): [string, string] => [template, '__class__']),
];

for (const [template, says] of CODE) {
  test(`code: ${template}`, () => {
    assert.equal(what(template)[0], says);
  });
}

const BROKEN: readonly [template: string, says: RegExp, at: number][] = [
  ['{{ a', /expected a token of jinja/, 4],
  ['{{ a $ }}', /expected a token of jinja/, 5],
  ['{# a', /expected #}/, 2],
  ['{% raw %}', /expected endraw/, 0],
  ['{{ }}', /expected an expression, found the end of the tag/, 3],
  ['{{ a b }}', /expected the end of the tag, found "b"/, 5],
  ['{{ a | }}', /expected a name/, 7],
  ['{{ f(a b) }}', /expected , or \), found "b"/, 7],
  ['{% what a %}', /expected a statement of jinja, found "what"/, 3],
  ['{% for a of b %}', /expected in, found "of"/, 9],
  [`{{ ${'('.repeat(300)}a${')'.repeat(300)} }}`, /nested more than 200 deep/, 203],
];

for (const [template, says, at] of BROKEN) {
  test(`not understood: ${template.slice(0, 40)}`, () => {
    assert.throws(
      () => codeInTemplate(template),
      (error) => error instanceof JinjaError && says.test(error.message) && error.at === at,
    );
  });
}

test('a template of many variables that depend on one another is settled, or anything is taken of it', () => {
  const chain = (from: number): string => `{% set a${from} = a${from + 1} %}`;
  const template = `${Array.from({ length: 100 }, (_, at) => chain(at)).join('')}{% set a100 = '__class__' %}{{ x[a0] }}`;
  assert.deepEqual(what(template), [BUILT]);
});

const uint32 = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
const uint64 = (value: number): Buffer => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
const text = (value: string): Buffer => Buffer.concat([uint64(Buffer.byteLength(value)), Buffer.from(value)]);
const string = (key: string, value: string): Buffer => Buffer.concat([text(key), uint32(8), text(value)]);
const strings = (key: string, ...values: string[]): Buffer =>
  Buffer.concat([text(key), uint32(9), uint32(8), uint64(values.length), ...values.map(text)]);

/** A GGUF file of metadata alone, and the problems in it. */
async function told(...pairs: Buffer[]): Promise<string[]> {
  const bytes = Buffer.concat([Buffer.from('GGUF'), uint32(3), uint64(0), uint64(pairs.length), ...pairs]);
  const { findings } = await inspectBytes('m.gguf', bytes);
  return findings.problems.map(({ id, message, offset }) => `${offset} ${id}: ${message}`);
}

const TEMPLATE = 'ü{{ x.__class__ }}';
const KEY = 'tokenizer.chat_template';
/** In front of a value: the header, the key, its type and length. */
const VALUE = 24 + 8 + KEY.length + 4 + 8;

test('every template of a GGUF file is read, and the place is one in the file', async () => {
  const says = 'contains-code: the chat template reaches for "__class__"';
  assert.deepEqual(await told(string(KEY, TEMPLATE)), [`${VALUE + 6} ${says}`]);
  assert.deepEqual(await told(string(`${KEY}.tool_use`, TEMPLATE)), [`${VALUE + 6 + 9} ${says}`]);
  assert.deepEqual(await told(strings(KEY, 'a', TEMPLATE)), [`${VALUE + 6 + 4 + 9 + 8} ${says}`]);
  assert.deepEqual(await told(string('general.name', TEMPLATE), string(KEY, '{{ x }}')), []);
});

test('a template that is not understood or too long is said with its place', async () => {
  assert.deepEqual(await told(string(KEY, '{{ a')), [
    `${VALUE + 4} broken-archive: in the chat template: expected a token of jinja`,
  ]);
  const long = LIMITS.templateBytes + 1;
  assert.deepEqual(await told(string(KEY, ' '.repeat(10_000_000)), string(`${KEY}.b`, ' '.repeat(long))), [
    `${VALUE} limit-exceeded: a chat template of 10000000 bytes, more than ${LIMITS.templateBytes}`,
    `${VALUE + 10_000_000 + 8 + KEY.length + 2 + 4 + 8} limit-exceeded: a chat template of ${long} bytes, more than ${LIMITS.templateBytes}`,
  ]);
});

test('many templates are one kind of problem, told a few times', async () => {
  const many = Array.from({ length: 20 }, (_, at) => `{{ x.__a${at} }}`);
  const problems = await told(strings(KEY, ...many, ...many.map(() => '{{')));
  assert.equal(problems.length, 7);
  assert.match(problems[6], /^null contains-code: 15 more like these$/);
});

test('what was found in a file that breaks off stands', async () => {
  const problems = await told(string(KEY, TEMPLATE), text('a'));
  assert.equal(problems.length, 2);
});
