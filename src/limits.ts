/**
 * Every cap in one place, each with its reason. Caps are bytes, opcodes or counts, never time: the same file gets the
 * same verdict on a slow machine. Reaching one is the problem `limit-exceeded`.
 */
const KiB = 1024;
const MiB = 1024 * KiB;

export const LIMITS = {
  /** Opcodes walked in one file, all its pickles together. 50 times the largest honest pickle we know; seconds of work. */
  opcodes: 400_000_000,
  /** Entries on the unpickler's stack, as CPython would hold: an honest one holds about a thousand, this is 128 MiB. */
  stack: 1 << 24,
  /** Entries in the memo. CPython's own memo would hold 128 MiB of pointers. */
  memo: 1 << 24,
  /** Distinct globals of one file. Whole-module checkpoints have hundreds. */
  globals: 50_000,
  /** Bytes of a module or global name. CPython has no cap; the longest known honest one is under 300. */
  nameBytes: 4 * KiB,
  /** Characters of a call written as Python (contract.md, `expression`). */
  expression: 200,
  /** Objects that containers keep so that a call can be written out; later ones are written `…`. */
  keptObjects: 1_000_000,
  /** Items kept of one list, tuple, dict or set, and of what they hold together. The rest is written `…`. */
  keptItems: 16,
  keptWeight: 256,
  /** References that the memo and the containers of torch's restricted reading keep; later ones are only typed. */
  torchReferences: 8_000_000,
  /** Objects on the stack of that reading: honest files hold about a thousand. */
  torchStack: 1 << 20,
  /** Objects kept below one tuple there: the arguments of a tensor are about twenty. */
  torchWeight: 16 * 1024,
  /** Items kept of one container in that reading: a shape has at most 64. */
  torchItems: 1024,
  /** Bytes of deflated tensor data expanded to see whether they can be; torch itself never deflates. */
  torchInflated: 256 * MiB,
  /** Bytes of a string whose text is kept there: record names have at most 65,535. */
  torchText: 64 * KiB,
  /** Pickles one after another in one stream. */
  streams: 100_000,
  /** Opcodes walked to find out whether bytes are a pickle at all. */
  probeOpcodes: 100_000,
  /** Bytes of the window through which a stream is read. */
  window: MiB,
  /** Bytes of a file's start that format detection looks at. */
  head: 4 * KiB,
  /** Bytes of an archive's central directory: 64 bytes an entry, so a million entries. */
  centralDirectory: 64 * MiB,
  /** Entries of one archive. */
  archiveEntries: 1_000_000,
  /** Bytes that one compressed member or stream may expand to. */
  expandedBytes: 2 * 1024 * MiB,
  /** How much larger than its compressed form a member may get; deflate cannot pass 1032. */
  expansionRatio: 1100,
  /** Containers inside containers. */
  nesting: 8,
  /** Members that get an entry of their own, all levels of one file together. */
  members: 100_000,
} as const;
