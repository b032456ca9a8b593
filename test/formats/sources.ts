/** What the tests of formats share: files in memory, and what an inspection of them says. */
import { crc32 } from '../../src/bytes/crc32.ts';
import { BufferSource } from '../../src/bytes/source.ts';
import type { Inspection } from '../../src/formats/inspection.ts';
import type { Rules } from '../../src/formats/misuse.ts';
import { RULES } from '../../src/policy/rules.ts';
import { inspect } from '../../src/scan/inspect.ts';
import { onEverySource } from '../bytes/every-source.ts';

/** A pickle that calls os.system with a harmless command. */
export const PAYLOAD = Buffer.from("cos\nsystem\n(S'true'\ntR.", 'latin1');
/** The same with PROTO, so that it is found under any name. */
export const PAYLOAD2 = Buffer.concat([Buffer.from([0x80, 2]), PAYLOAD]);
/** The pickle of an empty dict. */
export const HARMLESS = Buffer.from('\x80\x02}.', 'latin1');

/** Inspects `bytes` from every kind of source, which must agree. */
export const inspectBytes = (path: string, bytes: Uint8Array, rules: Rules = RULES): Promise<Inspection> =>
  onEverySource(bytes, (source) => inspect(path, source, rules), told);

/** The same from a buffer alone, where the bytes are many and name no places. */
export const inspectBuffer = (path: string, bytes: Uint8Array): Promise<Inspection> =>
  inspect(path, new BufferSource(bytes), RULES);

/** What an inspection says, without the means to look further. */
const told = ({ path, size, findings, members }: Inspection): unknown => ({
  path,
  size,
  format: findings.format,
  skipped: findings.skipped,
  globals: [...findings.globals.values()],
  misuses: [...findings.misuses],
  problems: findings.problems,
  notes: findings.notes,
  members: members.map(told),
});

/** An inspection and all below it. */
export function everything(inspection: Inspection): Inspection[] {
  return [inspection, ...inspection.members.flatMap(everything)];
}

/** Names of all globals found, members included. */
export const globalNames = (inspection: Inspection): string[] =>
  everything(inspection).flatMap(({ findings }) =>
    [...findings.globals.values()].map(({ module, name }) => `${module}.${name}`),
  );

/** Ids of all problems found, members included, in order. */
export const problemIds = (inspection: Inspection): string[] =>
  everything(inspection).flatMap(({ findings }) => findings.problems.map((problem) => problem.id));

/** A member of an archive to be; header fields are as an honest writer sets them unless given. */
export interface ZipPart {
  name: string;
  data: Uint8Array;
  method?: number;
  /** What the central directory says, where it is not the same as the local header. */
  central?: { name?: string; method?: number; flags?: number; crc?: number; size?: number };
  local?: { flags?: number; crc?: number };
  /** Left out of the central directory. */
  hidden?: boolean;
  /** Bytes in front of its local header. */
  before?: Uint8Array;
}

function header(signature: number, length: number, part: ZipPart, which: 'local' | 'central'): Buffer {
  const at = which === 'local' ? 6 : 8;
  const bytes = Buffer.alloc(length);
  const own = part[which] ?? {};
  const size = which === 'central' ? (part.central?.size ?? part.data.length) : part.data.length;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(own.flags ?? 0, at);
  bytes.writeUInt16LE((which === 'central' ? part.central?.method : undefined) ?? part.method ?? 0, at + 2);
  bytes.writeUInt32LE(own.crc ?? crc32(new BufferSource(part.data)), at + 8);
  bytes.writeUInt32LE(size, at + 12);
  bytes.writeUInt32LE(size, at + 16);
  return bytes;
}

/** A zip archive of stored members. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const chunks: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  const push = (...bytes: Uint8Array[]): void => {
    for (const chunk of bytes) {
      chunks.push(Buffer.from(chunk));
      offset += chunk.length;
    }
  };
  for (const part of parts) {
    push(part.before ?? new Uint8Array(0));
    const start = offset;
    const local = header(0x04034b50, 30, part, 'local');
    const name = Buffer.from(part.name);
    local.writeUInt16LE(name.length, 26);
    push(local, name, part.data);
    if (part.hidden !== true) {
      const entry = header(0x02014b50, 46, part, 'central');
      const centralName = Buffer.from(part.central?.name ?? part.name);
      entry.writeUInt16LE(centralName.length, 28);
      entry.writeUInt32LE(start, 42);
      central.push(Buffer.concat([entry, centralName]));
    }
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  push(directory, end);
  return Buffer.concat(chunks);
}
