import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readInputs } from '../../src/github/inputs.ts';
import { outputsOf } from '../../src/github/outputs.ts';
import { reportOf } from '../output/samples.ts';

interface ActionYml {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

const yml = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as ActionYml;

test('action.yml lists the inputs that are read, and no other', () => {
  const read: string[] = [];
  readInputs((name) => {
    read.push(name);
    return name === 'token' ? 'x' : '';
  });
  assert.deepEqual(Object.keys(yml.inputs).sort(), read.sort());
});

test('action.yml gives a default to the token only, and requires nothing', () => {
  const defaults = Object.entries(yml.inputs).filter(([, input]) => 'default' in input);
  assert.deepEqual(
    defaults.map(([name, input]) => [name, input.default]),
    [['token', ['$', '{{ github.token }}'].join('')]],
  );
  assert.ok(Object.values(yml.inputs).every((input) => input.required !== true && input.description !== ''));
});

test('action.yml lists the outputs that are set, and no other', () => {
  const set = outputsOf(reportOf([]), { checkRunUrl: null, commentUrl: null }, null);
  assert.deepEqual(Object.keys(yml.outputs).sort(), Object.keys(set).sort());
});

test('action.yml runs the built bundle on node 24', () => {
  assert.deepEqual(yml.runs, { using: 'node24', main: 'dist/action/index.js' });
});
