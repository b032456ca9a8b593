/** One line that asks for torch, as pip and its kin write it. */
import { releaseOf } from './specifiers.ts';

/** What one line asks of torch. */
export interface Asked {
  readonly specifier: string;
  /** Of a lock file, which holds one exact version. */
  readonly locked: boolean;
}

/** A requirement of PEP 508: `torch[extra] >=2.0 ; marker`, `torch @ url`. */
const REQUIREMENT = /^\s*torch\s*(?:\[[^\]]*\])?\s*(?:\(([^)]*)\)|@\s*([^\s;]+)|([^;#]*))/i;
const OTHER_NAME = /^\s*torch[\w.-]/i;

/** @returns what a line of PEP 508 asks of torch; empty where it asks for something else */
export function readRequirement(line: string): Asked[] {
  const found = OTHER_NAME.test(line) ? null : REQUIREMENT.exec(line);
  if (found === null) {
    return [];
  }
  const [, bracketed, url, plain] = found;
  if (url !== undefined) {
    return [{ specifier: fromUrl(url), locked: false }];
  }
  const specifier = (bracketed ?? plain).replace(/\s+--?\w.*$/, '').replaceAll(/\s+/g, '');
  return /^([<>=!~^*].*)?$/.test(specifier) ? [{ specifier, locked: false }] : [];
}

/** The version in the name of a wheel, `…/torch-2.4.0%2Bcu121-cp311-….whl`, as `==2.4.0`; else empty. */
export function fromUrl(url: string): string {
  const version = /\/torch-(\d[^-]*)-/.exec(url);
  const release = version === null ? null : releaseOf(version[1]);
  return release === null ? '' : `==${version?.[1].split(/%2B|\+/i)[0]}`;
}
