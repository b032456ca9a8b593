/**
 * What git makes of a blob's bytes when it writes them into a clone: the other form of the file, so that both can be
 * walked. Rules are those of git's convert.c (ident, line ends, encoding, in this order). It knows no paths.
 */
import type { ByteSource } from '../bytes/source.ts';
import { BufferSource } from '../bytes/source.ts';
import type { CheckoutForm } from '../scan/checkout.ts';
import type { Transform } from './attributes.ts';

/** The other form is made in memory; GitHub takes no larger blob, so what is larger counts as not known. */
const MOST_BYTES = 100 * 1024 * 1024;
const CHUNK = 1024 * 1024;

/** The other form of a blob, or null where every clone gets the blob's own bytes. */
export function checkoutForm(source: ByteSource, transform: Transform, sha: string): CheckoutForm | null {
  if (transform.filter !== null) {
    return { why: `the attribute filter=${transform.filter} runs a program on it`, form: null, optional: true };
  }
  if (transform.crlf !== 'autocrlf') {
    return converted(source, transform, sha);
  }
  const everywhere = converted(source, { ...transform, crlf: null }, sha);
  const there = everywhere ?? converted(source, { ...transform, crlf: 'text' }, sha);
  const why = 'with core.autocrlf, usual on Windows, git changes its line ends';
  return everywhere ?? (there && { ...there, why, optional: true });
}

function converted(source: ByteSource, transform: Transform, sha: string): CheckoutForm | null {
  const { ident, crlf, encoding } = transform;
  const why = `the attribute ${attributesOf(transform)} changes its bytes`;
  if (!ident && encoding === null && (crlf === null || (crlf === 'text' && hasNul(source)))) {
    return null;
  }
  if (source.size > MOST_BYTES) {
    return { why, form: null, optional: false };
  }
  const blob = Buffer.from(source.read(0, source.size));
  const form = encoded(lineEnds(ident ? expanded(blob, sha) : blob, transform), encoding);
  if (form === null) {
    return { why, form: null, optional: false };
  }
  return form.equals(blob) ? null : { why, form: new BufferSource(form), optional: false };
}

function attributesOf({ ident, crlf, encoding }: Transform): string {
  const parts = [
    ident ? 'ident' : '',
    crlf === null ? '' : 'text or eol',
    encoding === null ? '' : `working-tree-encoding=${encoding}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Git takes content with a zero byte for binary (convert.c, convert_is_binary), and leaves its line ends alone. */
function hasNul(source: ByteSource): boolean {
  for (let offset = 0; offset < source.size; offset += CHUNK) {
    if (source.read(offset, CHUNK).includes(0)) {
      return true;
    }
  }
  return false;
}

function expanded(blob: Buffer, sha: string): Buffer {
  const text = blob.toString('latin1').replace(/\$Id(?::[^$\n]*)?\$/g, `$Id: ${sha} $$`);
  return Buffer.from(text, 'latin1');
}

function lineEnds(bytes: Buffer, { crlf }: Transform): Buffer {
  if (crlf === null || (crlf === 'text' && !convertsAsText(bytes))) {
    return bytes;
  }
  return Buffer.from(bytes.toString('latin1').replace(/(?<!\r)\n/g, '\r\n'), 'latin1');
}

/**
 * convert.c, will_convert_lf_to_crlf and convert_is_binary: no CR at all, no zero byte, and at most one byte in 128 that
 * does not print. A final ^Z is forgiven.
 */
function convertsAsText(bytes: Buffer): boolean {
  let odd = 0;
  let printable = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0 || byte === 0x0d) {
      return false;
    }
    const spared = byte === 0x1a && index === bytes.length - 1;
    const control = byte === 0x7f || (byte < 0x20 && ![0x08, 0x09, 0x0a, 0x0c, 0x1b].includes(byte));
    odd += control && !spared ? 1 : 0;
    printable += control || byte === 0x0a ? 0 : 1;
  }
  return printable >> 7 >= odd;
}

/** iconv's names for what node can write; null for an encoding it cannot, or content that is not UTF-8. */
function encoded(bytes: Buffer, encoding: string | null): Buffer | null {
  if (encoding === null) {
    return bytes;
  }
  const text = utf8(bytes);
  const name = encoding.toUpperCase().replaceAll('_', '-');
  if (text === null) {
    // Git reports the failure and writes the blob as it is (convert.c, encode_to_worktree).
    return bytes;
  }
  switch (name) {
    case 'ISO-8859-1':
    case 'ISO8859-1':
    case 'LATIN1':
    case 'LATIN-1':
      return /^[\0-\u00ff]*$/.test(text) ? Buffer.from(text, 'latin1') : bytes;
    case 'UTF-16LE':
    case 'UTF16LE':
      return Buffer.from(text, 'utf16le');
    case 'UTF-16BE':
    case 'UTF16BE':
      return Buffer.from(text, 'utf16le').swap16();
    case 'UTF-16':
    case 'UTF-16LE-BOM':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'UTF-16BE-BOM':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    default:
      return null;
  }
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
