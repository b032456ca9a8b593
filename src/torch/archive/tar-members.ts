/**
 * The members of a tar archive as `tar.extract` writes them.
 * Source: torch/serialization.py (`legacy_load` inside `_legacy_load`) of torch 1.13 to 2.15; Lib/tarfile.py.
 */
import type { ByteSource } from '../../bytes/source.ts';
import { holdsData, openTarMember, packedSize } from '../../bytes/tar/member.ts';
import { listTar, type TarListing } from '../../bytes/tar/tar.ts';
import { Undecided } from '../faults.ts';

/** tarfile raises a ReadError, over which torch goes on to read the file as one without an archive. */
export class TarReadError extends Error {}

export class TarMembers {
  readonly #source: ByteSource;
  readonly #listing: TarListing;

  /** @throws {TarReadError} where tarfile raises it over the whole archive */
  constructor(source: ByteSource) {
    this.#source = source;
    this.#listing = listTar(source);
    const { doubt, readError } = this.#listing;
    if (doubt === null && readError !== null) {
      throw new TarReadError(readError);
    }
  }

  /** Why it is not certain what tarfile lists, or null. */
  get doubt(): string | null {
    return this.#listing.doubt;
  }

  /**
   * The content of the last member of that name; null where there is none.
   * @throws {TarReadError} where the archive ends before the member does
   * @throws {Undecided} where it is a link, a folder, or a device
   */
  open(name: string): ByteSource | null {
    const member = this.#listing.members.findLast((candidate) => candidate.name === name);
    if (member === undefined) {
      return null;
    }
    if (!holdsData(member)) {
      throw new Undecided(`the member ${name} of a tar archive is no plain file`);
    }
    if (member.start + packedSize(member) > this.#source.size) {
      throw new TarReadError('unexpected end of data');
    }
    return openTarMember(this.#source, member);
  }
}
