/** What a reader of a container tells of its members. */
import type { ByteSource } from '../bytes/source.ts';

/** Something that lets two readers of a container see another pickle. */
export interface Doubt {
  readonly message: string;
  /** In the container, in bytes, or null where no place can be named. */
  readonly offset: number | null;
}

/** A member as the archive names it, for who looks at more than each file by itself (model-archive/). */
export interface ArchiveMember {
  readonly name: string;
  /** @throws {MemberError} where the content cannot be had */
  open(): ByteSource | Promise<ByteSource>;
}

/** A member that is judged as a file of its own, under `outer!name`. */
export interface NestedContent {
  readonly name: string;
  /** True where something loads it as a model, whatever its name. */
  readonly promised?: boolean;
  open(): ByteSource | Promise<ByteSource>;
  /** What is ambiguous about the member; asked only where it holds a pickle, since nothing else matters. */
  doubts?(source: ByteSource): readonly Doubt[];
  /** Seen only by some readers: reported where it holds a pickle that imports something, and else not at all. */
  readonly alternative?: boolean;
  /** Decoded to its end already, and what was wrong with that told. */
  readonly settled?: boolean;
}
