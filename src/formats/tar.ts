/**
 * Uncompressed tar: `.nemo`, `.tar`, old `.mar`. Every file in it is judged as a file of its own; links are named and
 * not followed.
 */
import type { ByteSource } from '../bytes/source.ts';
import { startsAsTar } from '../bytes/tar/header.ts';
import { holdsData, isLink, openTarMember, type TarMember } from '../bytes/tar/member.ts';
import { listTar, type TarListing } from '../bytes/tar/tar.ts';
import type { Findings } from './findings.ts';
import type { FormatReader } from './format.ts';
import { leadsOut, noteOutside } from './outside.ts';

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
  const outside = noteOutside(members.filter(isOutside).map(({ name }) => name));
  if (outside !== null) {
    findings.note(outside);
  }
  for (const { id, message, offset } of listing.problems) {
    findings.problem(id, message, null, offset);
  }
  findings.end = listing.end;
}

/** A symbolic link leads on from its own folder, a hard link from the top of the archive. */
function isOutside(member: TarMember): boolean {
  const folder = member.type === '2' ? member.name.slice(0, member.name.lastIndexOf('/') + 1) : '';
  return leadsOut(member.name) || (isLink(member) && leadsOut(member.target, folder));
}

export const tar: FormatReader = {
  format: 'tar',
  about: 'every file in it is judged as a file, links are named and not followed',
  checked: 'files of CPython 3.11 and of pandas 3.1',
  detect: ({ head }) => startsAsTar(head),
  read({ source }, findings) {
    nestTar(source, listTar(source), findings, new Set());
  },
  alsoClaims: ({ head }, findings) => findings.format !== 'torch-tar' && startsAsTar(head),
};
