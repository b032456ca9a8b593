/** A member of a tar archive, and how its content is read. */
import { type ByteSource, WindowSource } from '../source.ts';
import type { Said } from './extensions.ts';
import { type SparsePart, SparseSource } from './sparse.ts';

/** Types behind whose headers tarfile expects no data: links, devices, folders, pipes. */
const WITHOUT_DATA = '123456';

export interface TarMember extends Said {
  /** `0` for a file, `1` and `2` for links, `5` for a folder; see TarHeader. */
  readonly type: string;
  /** Of the data, in bytes from the start of the archive. */
  readonly start: number;
  /** Where its parts go that are packed at `start`; null where it is no sparse file. */
  readonly parts: readonly SparsePart[] | null;
}

/** Whether the member has data of its own, as a file has. Unknown types do. */
export const holdsData = ({ type }: { readonly type: string }): boolean => !WITHOUT_DATA.includes(type);

export const isLink = ({ type }: { readonly type: string }): boolean => type === '1' || type === '2';

/** The content of a member as its reader sees it, with the holes of a sparse file. */
export function openTarMember(archive: ByteSource, { start, size, parts }: TarMember): ByteSource {
  return parts === null ? new WindowSource(archive, start, size) : new SparseSource(archive, start, parts, size);
}

/** Bytes of the archive from `start` on that its content is read from. */
export const packedSize = ({ size, packed, parts }: TarMember): number => (parts === null ? size : packed);
