/**
 * Whether a text is worth parsing. Most sources load nothing, and reading their words is many times faster than
 * parsing them. A name can only be resolved where each of its parts is written somewhere in the text, because strings
 * and imports are read as they stand; so a text that lacks one of them needs no closer look.
 */
import { FETCHERS, MODEL_URL_IN_TEXT } from './downloads.ts';
import { LOADERS, METHODS, TRAINERS } from './loaders.ts';

const NAMES: readonly (readonly string[])[] = [
  ...LOADERS.flatMap((loader) => loader.names.map((name) => name.split('.'))),
  ...METHODS.map((method) => [method.word]),
  ...TRAINERS.map((trainer) => [...trainer.split('.'), 'ckpt_path']),
  ...FETCHERS.map((name) => name.split('.')),
  ['TORCH_FORCE_WEIGHTS_ONLY_LOAD'],
  ['TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD'],
  ['add_safe_globals'],
  ['safe_globals'],
];

export function mayConcern(text: string): boolean {
  const plain = /[^\0-\x7f]/.test(text) ? text.normalize('NFKC') : text;
  // A name can be written in pieces ("lo" "ad") or with escapes, for getattr and its like.
  if (/\b(getattr|__dict__|vars|modules|import_module|__import__)\b/.test(plain)) {
    return true;
  }
  if (MODEL_URL_IN_TEXT.test(plain)) {
    return true;
  }
  const words = new Set(plain.match(/[A-Za-z_]\w*/g));
  return NAMES.some((parts) => parts.every((part) => words.has(part)));
}
