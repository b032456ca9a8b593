/**
 * The tar format of torch 0.1: what Python's tarfile takes for an archive, and what torch makes of it.
 * Source: Lib/tarfile.py (TarInfo.frombuf, TarFile.next) of CPython 3.11; torch/serialization.py (`legacy_load`).
 */
import type { ByteSource } from '../bytes/source.ts';
import { refuse } from './faults.ts';
import type { Doubt, LoadOptions } from './zip-checkpoint.ts';

const BLOCK = 512;

/** Whether `tarfile.open(mode='r:')` takes the file. */
export function isTar(source: ByteSource): boolean {
  const block = source.read(0, BLOCK);
  if (block.length < BLOCK) {
    return false;
  }
  if (block.every((byte) => byte === 0)) {
    return true;
  }
  const checksum = tarNumber(block.subarray(148, 156));
  if (checksum === null || !sums(block).includes(checksum)) {
    return false;
  }
  const fields: [number, number][] = [
    [100, 108],
    [108, 116],
    [116, 124],
    [124, 136],
    [136, 148],
    [329, 337],
    [337, 345],
  ];
  return fields.every(([from, to]) => tarNumber(block.subarray(from, to)) !== null);
}

/** The sums of a header with its checksum field as spaces: of unsigned and of signed bytes. */
function sums(block: Uint8Array): number[] {
  let unsigned = 256;
  let signed = 256;
  block.forEach((byte, at) => {
    if (at < 148 || at >= 156) {
      unsigned += byte;
      signed += byte >= 128 ? byte - 256 : byte;
    }
  });
  return [unsigned, signed];
}

/** `tarfile.nti`: octal text or a base-256 number; null where it is neither. */
function tarNumber(field: Uint8Array): number | null {
  if (field[0] === 0x80 || field[0] === 0xff) {
    let value = 0;
    for (const byte of field.subarray(1)) {
      value = value * 256 + byte;
    }
    return field[0] === 0xff ? value - 256 ** (field.length - 1) : value;
  }
  const end = field.indexOf(0);
  const digits = Buffer.from(end < 0 ? field : field.subarray(0, end))
    .toString('latin1')
    .trim();
  if (digits === '') {
    return 0;
  }
  return /^[+-]?(0[oO])?_?[0-7]+(_[0-7]+)*$/.test(digits) ? Number.parseInt(digits.replace(/_|0[oO]/g, ''), 8) : null;
}

/** @throws {Refusal} what torch raises */
export function loadTar(_source: ByteSource, options: LoadOptions): Doubt {
  if (options.release.rules.tar === 'refused') {
    refuse('RuntimeError', 'Cannot use ``weights_only=True`` with files saved in the legacy .tar format.');
  }
  return null;
}
