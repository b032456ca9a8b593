/**
 * The members of an uncompressed tar archive: `.tar`, `.nemo`, old `.mar`, and the checkpoints of torch 0.1. The reading
 * is that of Python's tarfile, by which torch and NeMo load; where GNU tar goes on at another place, its reading is
 * followed as well, and the difference is a problem.
 *
 * Source: Lib/tarfile.py (TarInfo._proc_member and what it calls, TarFile.next) of CPython 3.8 to 3.14; GNU tar 1.34,
 * src/list.c and src/xheader.c; POSIX.1-2024 pax, ustar and pax interchange formats.
 */
import type { ByteSource } from '../source.ts';
import type { TarListing } from './listing.ts';
import { TarWalk } from './walk.ts';

export type { TarListing } from './listing.ts';

const listings = new WeakMap<ByteSource, TarListing>();

/** Lists an archive, once for each source. Never throws for what it holds. */
export function listTar(source: ByteSource): TarListing {
  const known = listings.get(source);
  if (known !== undefined) {
    return known;
  }
  const walk = new TarWalk(source);
  const last = walk.run(0, 'tarfile');
  const members = walk.members.splice(0);
  const doubt = last.doubt ?? walk.readings.doubt;
  walk.followForks();
  const listing = { members, others: walk.members, problems: walk.readings.problems, ...last, doubt };
  listings.set(source, listing);
  return listing;
}

/** Whether `tarfile.open(mode='r:')` takes the content: its first member decides, and a block of zeros is an empty archive. */
export function opensAsTar(source: ByteSource): boolean {
  return new TarWalk(source).first() === null;
}
