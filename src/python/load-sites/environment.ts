/**
 * Lines that set TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD, which turns off torch's safe default for a whole process, or that
 * set TORCH_FORCE_WEIGHTS_ONLY_LOAD in a way that a release ignores. In Python by its syntax, elsewhere line by line.
 */

import { before } from '../requirement/specifiers.ts';
import type { Resolver } from '../syntax/resolve.ts';
import { ancestor, descendants, type Node, nameOf, split } from '../syntax/syntax.ts';
import type { Finding } from './calls.ts';
import { type Release, SAFE_DEFAULT } from './judge.ts';

const NAME = /^TORCH_FORCE_(NO_)?WEIGHTS_ONLY_LOAD$/;
/** torch/serialization.py, load. */
const TRUE_VALUES = new Set(['1', 'y', 'yes', 'true']);
/** Releases that compare without lower(): measured on 2.6 to 2.12. */
const LOWERS_AGAIN = '2.13';
const SETTERS = new Set(['setdefault', 'putenv', 'setenv', '__setitem__', 'update', 'dict']);

interface Setting {
  readonly name: string;
  readonly verdict: 'unsafe' | 'implicit';
  readonly message: string;
  readonly advice: string[];
}

/**
 * What setting a variable does under a release.
 * @param value as it is set; null where it is not known here
 * @returns null where it changes nothing, or only makes loads safer
 */
function judgeSetting(name: string, value: string | null, release: Release): Setting | null {
  const caseCounts = !before(release.torch.version, SAFE_DEFAULT) && before(release.torch.version, LOWERS_AGAIN);
  const set = value !== null && TRUE_VALUES.has(value.toLowerCase());
  const counts = value !== null && TRUE_VALUES.has(caseCounts ? value : value.toLowerCase());
  if (name.includes('_NO_')) {
    return judgeForceNo(name, value, set, counts, release);
  }
  if (!set || counts) {
    return null;
  }
  const message = `${name}=${value} is ignored by torch ${release.torch.version}: releases 2.6 to 2.12 want it in lower case, so loads are not limited.`;
  return { name, verdict: 'implicit', message, advice: [`Write ${name}=1.`] };
}

function judgeForceNo(
  name: string,
  value: string | null,
  set: boolean,
  counts: boolean,
  release: Release,
): Setting | null {
  const advice = [
    `Remove ${name}; pass weights_only=True, and weights_only=False only where a call needs it and its files are your own.`,
  ];
  const does = 'every torch.load without weights_only runs whatever code the pickle names';
  if (value === null) {
    return {
      name,
      verdict: 'implicit',
      message: `${name} is set to a value that is not known here; where it is 1, ${does}.`,
      advice,
    };
  }
  if (!set) {
    return null;
  }
  if (counts && !before(release.torch.version, SAFE_DEFAULT)) {
    return { name, verdict: 'unsafe', message: `${name}=${value}: ${does}.`, advice };
  }
  const why = before(release.torch.version, SAFE_DEFAULT)
    ? `unknown to torch ${release.torch.version}, whose default loads anything`
    : `ignored by torch ${release.torch.version} in this spelling`;
  return { name, verdict: 'implicit', message: `${name}=${value} is ${why}; with other releases ${does}.`, advice };
}

/** In Python: `os.environ[…] = "1"`, `setdefault`, `putenv`, `setenv`, `update`, and dictionaries for `env=`. */
export function findSettings(resolver: Resolver, release: Release): Finding[] {
  const findings: Finding[] = [];
  for (const node of descendants(resolver.syntax.root)) {
    const found =
      node.kind === 'String' ? keyed(resolver, node) : node.kind === 'VariableName' ? named(resolver, node) : null;
    if (found === null) {
      continue;
    }
    const setting = judgeSetting(found.name, found.value === null ? null : resolver.string(found.value), release);
    if (setting === null) {
      continue;
    }
    findings.push({
      node: found.at,
      call: setting.name,
      verdict: setting.verdict,
      message: setting.message,
      advice: setting.advice,
    });
  }
  return findings;
}

interface Found {
  readonly name: string;
  readonly value: Node | null;
  readonly at: Node;
}

/** The name as a string. */
function keyed(resolver: Resolver, node: Node): Found | null {
  const { text } = resolver.syntax;
  const name = text.slice(node.from + 1, node.to - 1);
  const { parent } = node;
  if (!NAME.test(name) || parent === null) {
    return null;
  }
  if (parent.kind === 'MemberExpression' && parent.parent?.kind === 'AssignStatement' && parent.children[1] === node) {
    const sides = parent.parent.children;
    return sides[0] === parent ? { name, value: sides[sides.length - 1], at: parent.parent } : null;
  }
  if (parent.kind === 'DictionaryExpression') {
    const pair = split(parent.children, ',').find(([key]) => key === node);
    return pair?.length === 3 ? { name, value: pair[2], at: node } : null;
  }
  if (parent.kind !== 'ArgList' || parent.parent === null || !SETTERS.has(calledName(text, parent.parent))) {
    return null;
  }
  const args = split(parent.children, ',');
  const index = args.findIndex(([first]) => first === node);
  return { name, value: args[index + 1]?.[0] ?? null, at: parent.parent };
}

/** The name as a keyword: `os.environ.update(NAME="1")`, `dict(os.environ, NAME="1")`. */
function named(resolver: Resolver, node: Node): Found | null {
  const { text } = resolver.syntax;
  const call = node.parent?.kind === 'ArgList' ? ancestor(node, 'CallExpression') : null;
  if (call === null || !NAME.test(text.slice(node.from, node.to)) || !SETTERS.has(calledName(text, call))) {
    return null;
  }
  const [, sign, value] = split(node.parent?.children ?? [], ',').find(([first]) => first === node) ?? [];
  return sign?.kind === 'AssignOp' && value !== undefined
    ? { name: text.slice(node.from, node.to), value, at: node }
    : null;
}

function calledName(text: string, call: Node): string {
  const [callee] = call.children;
  const last = callee?.kind === 'MemberExpression' ? callee.children[callee.children.length - 1] : callee;
  return last === undefined ? '' : nameOf(text, last);
}

export interface LineSetting {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly setting: Setting;
}

const IN_LINE =
  /(?<![\w${])["']?(TORCH_FORCE_(?:NO_)?WEIGHTS_ONLY_LOAD)["']?(?:\s*[:=]\s*|\s+|$)(?:"([^"]*)"|'([^']*)'|([^\s"';&|]*))/g;
/** What only shows or clears a variable; writing it to GITHUB_ENV sets it. */
const NO_SETTING = /\b(unset|printf|test|if)\s+[^;&|]*$|\[\s*[^\]]*$|\becho\s+[^;&|]*$/;

/** In YAML, Dockerfiles, shell scripts and the shell lines of notebooks. Comments are passed over. */
export function findLineSettings(text: string, release: Release): LineSetting[] {
  if (!text.includes('TORCH_FORCE_')) {
    return [];
  }
  const lines = text.split(/\r\n|\r|\n/);
  return lines.flatMap((line, i) => {
    const code = line.replace(/(^|\s)#.*$/, '');
    return [...code.matchAll(IN_LINE)].flatMap((found) => {
      const [, name, double, single, bare] = found;
      const lead = code.slice(0, found.index);
      if (NO_SETTING.test(lead) && !code.includes('GITHUB_ENV')) {
        return [];
      }
      const value = /\bname:\s*$/.test(lead) ? valueBelow(lines[i + 1] ?? '') : (double ?? single ?? bare);
      const setting = judgeSetting(name, value.includes('$') ? null : value, release);
      return setting === null ? [] : [{ line: i + 1, column: found.index + 1, setting }];
    });
  });
}

/** Kubernetes writes the name on one line and the value on the next. */
function valueBelow(line: string): string {
  return /^\s*value:\s*["']?([^"'\s#]*)/.exec(line)?.[1] ?? '';
}
