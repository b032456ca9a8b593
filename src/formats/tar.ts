/**
 * Uncompressed tar: `.nemo`, `.tar`, old `.mar`. Every file in it is judged as a file of its own; links are named and
 * not followed.
 */
import { posix } from 'node:path';
import type { ByteSource } from '../bytes/source.ts';
import { startsAsTar } from '../bytes/tar/header.ts';
import { holdsData, isLink, openTarMember, type TarMember } from '../bytes/tar/member.ts';
import { listTar, type TarListing } from '../bytes/tar/tar.ts';
import { extractionNote } from './extraction.ts';
import type { Findings } from './findings.ts';
import type { FormatReader } from './format.ts';
import type { ArchiveMember } from './nested.ts';

/** Tells `findings` of the members, each to be judged as a file, but for those that are `taken` already. */
export function nestTar(
  source: ByteSource,
  listing: TarListing,
  findings: Findings,
  taken: ReadonlySet<TarMember>,
): void {
  const members = [...listing.members, ...listing.others];
  const seen = new Map<string, number>();
  for (const { name } of members) {
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  for (const member of members) {
    const { name, target, start, size } = member;
    if (isLink(member)) {
      findings.note(`${name} is a link to ${target} and was not followed`);
    } else if (holdsData(member) && size > 0 && !taken.has(member)) {
      const doubts = seen.get(name)! > 1 ? [{ message: 'several members have this name', offset: start }] : [];
      findings.nested.push({ name, open: () => openTarMember(source, member), doubts: () => doubts });
    }
  }
  findings.archives.push(() => extracted(source, members));
  const outside = extractionNote(members.map(asExtracted));
  if (outside !== null) {
    findings.note(outside);
  }
  for (const { id, message, offset } of listing.problems) {
    findings.problem(id, message, null, offset);
  }
  findings.end = listing.end;
}

/** Links that lead from one to the next, at most: as many as Linux follows (MAXSYMLINKS). */
const LINKS = 40;

/** The files by every name that they have once the archive is extracted: those of links that lead to them too. */
function* extracted(source: ByteSource, members: readonly TarMember[]): Generator<ArchiveMember, void, undefined> {
  const byName = new Map(members.map((member) => [posix.normalize(member.name), member]));
  for (const link of members) {
    let member: TarMember | undefined = link;
    for (let steps = 0; member !== undefined && isLink(member) && steps < LINKS; steps += 1) {
      const folder: string = member.type === '1' ? '' : posix.dirname(member.name);
      member = byName.get(posix.join(folder, member.target));
    }
    const file = member;
    if (file !== undefined && holdsData(file)) {
      yield { name: link.name, open: () => openTarMember(source, file) };
    }
  }
}

const asExtracted = (member: TarMember) => ({
  name: member.name,
  target: isLink(member) ? member.target : null,
  hard: member.type === '1',
});

export const tar: FormatReader = {
  format: 'tar',
  about: 'every file in it is judged as a file, links are named and not followed',
  checked:
    'files of CPython 3.11 and of pandas 3.1; `check-tar.py` with tarfile of CPython 3.8 to 3.14 and GNU tar 1.34',
  detect: ({ head }) => startsAsTar(head),
  read({ source }, findings) {
    nestTar(source, listTar(source), findings, new Set());
  },
  alsoClaims: ({ head }, findings) => findings.format !== 'torch-tar' && startsAsTar(head),
};
