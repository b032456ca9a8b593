/**
 * Reads one base64 tar archive a line from standard input and answers each with one line of JSON: what `listTar` says of
 * it. Used by scripts/check-tar.py.
 */
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { BufferSource } from '../src/bytes/source.ts';
import { holdsData, openTarMember, type TarMember } from '../src/bytes/tar/member.ts';
import { listTar } from '../src/bytes/tar/tar.ts';

/** Bytes of a member that are compared. */
const MOST_BYTES = 1 << 16;

for await (const line of createInterface({ input: process.stdin })) {
  const source = new BufferSource(Buffer.from(line, 'base64'));
  const told = (member: TarMember): unknown[] => {
    const { name, type, target, size, start } = member;
    const content = holdsData(member) ? openTarMember(source, member).read(0, MOST_BYTES) : new Uint8Array(0);
    return [name, type, target, size, start, createHash('sha1').update(content).digest('hex')];
  };
  const { members, others, problems, end, readError, doubt } = listTar(source);
  const said = problems.map(({ id, message }) => `${id}: ${message}`);
  process.stdout.write(
    `${JSON.stringify({ members: members.map(told), others: others.map(told), problems: said, end, readError, doubt })}\n`,
  );
}
