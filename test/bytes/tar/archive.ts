/** Tar archives in memory, each field as an honest writer sets it unless given. */

const BLOCK = 512;

export interface TarPart {
  name?: string;
  /** One character; a file unless given. */
  type?: string;
  data?: Uint8Array | string;
  target?: string;
  /** The size field: a number, or its bytes. */
  size?: number | string;
  /** Other bytes of the header, by their offset. */
  fields?: Readonly<Record<number, string>>;
  /** The checksum field, where it is not that of unsigned bytes. */
  checksum?: ((header: Uint8Array) => string) | undefined;
}

const octal = (value: number): string => `${value.toString(8).padStart(11, '0')}\0`;

const sumOf = (header: Uint8Array): number => header.reduce((total, byte) => total + byte, 0);

/** A header and the data behind it. */
export function tarPart(part: TarPart): Buffer {
  const data = Buffer.from(part.data ?? '');
  const header = Buffer.alloc(BLOCK);
  header.write(part.name ?? 'a', 0, 'latin1');
  header.write(typeof part.size === 'string' ? part.size : octal(part.size ?? data.length), 124, 'latin1');
  header.write(part.type ?? '0', 156, 'latin1');
  header.write(part.target ?? '', 157, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  for (const [offset, bytes] of Object.entries(part.fields ?? {})) {
    header.write(bytes, Number(offset), 'latin1');
  }
  header.fill(0x20, 148, 156);
  header.write(part.checksum?.(header) ?? `${sumOf(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([header, data, Buffer.alloc(-data.length & (BLOCK - 1))]);
}

/** An archive, with the two blocks of zeros that end it. */
export const tarOf = (...parts: readonly (TarPart | Uint8Array)[]): Buffer =>
  Buffer.concat([...parts.map((part) => (part instanceof Uint8Array ? part : tarPart(part))), Buffer.alloc(2 * BLOCK)]);

/** The records of a pax header. */
export const paxOf = (records: Readonly<Record<string, string>>): string =>
  Object.entries(records)
    .map(([key, value]) => recordOf(`${key}=${value}\n`))
    .join('');

function recordOf(text: string): string {
  const bytes = Buffer.byteLength(text);
  let length = bytes + 2;
  while (String(length).length + 1 + bytes !== length) {
    length += 1;
  }
  return `${length} ${text}`;
}
