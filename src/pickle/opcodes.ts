/**
 * The table of the 68 pickle opcodes: the one place that knows their names, codes, arguments and stack effects. The
 * machine, `explain`, torch's restricted reading and the tests all derive from it. A test compares it with a dump of
 * CPython's pickletools (Lib/pickletools.py, `opcodes`).
 */

/**
 * How the bytes after the opcode are read. `line` ends at a newline; `counted1`, `counted4`, `counted4s` and
 * `counted8` are a little-endian length (unsigned, but `counted4s` is signed) and that many bytes.
 */
export const ARGUMENTS = {
  none: 0,
  uint1: 1,
  uint2: 2,
  int4: 4,
  uint4: 4,
  uint8: 8,
  float8: 8,
  counted1: 1,
  counted4: 4,
  counted4s: 4,
  counted8: 8,
  line: 0,
  'line-pair': 0,
} as const;
export type ArgumentKind = keyof typeof ARGUMENTS;

// name, code, argument, stack before, stack after, protocol that brought it, what it does
// biome-ignore format: one row a line
const ROWS = [
  ['MARK', 0x28, 'none', '-', 'mark', 0, 'Pushes the mark'],
  ['STOP', 0x2e, 'none', 'any', '-', 0, 'Ends the stream; the top of the stack is the result'],
  ['POP', 0x30, 'none', 'any', '-', 0, 'Drops the top object, or the mark'],
  ['DUP', 0x32, 'none', 'any', 'any any', 0, 'Pushes the top object again'],
  ['FLOAT', 0x46, 'line', '-', 'float', 0, 'Pushes a float from a line'],
  ['INT', 0x49, 'line', '-', 'int_or_bool', 0, 'Pushes an integer or bool from a line'],
  ['LONG', 0x4c, 'line', '-', 'int', 0, 'Pushes an integer from a line'],
  ['NONE', 0x4e, 'none', '-', 'None', 0, 'Pushes None'],
  ['PERSID', 0x50, 'line', '-', 'any', 0, 'persistent_load(line)'],
  ['REDUCE', 0x52, 'none', 'any any', 'any', 0, 'callable(*args)'],
  ['STRING', 0x53, 'line', '-', 'bytes_or_str', 0, 'Pushes a quoted string from a line'],
  ['UNICODE', 0x56, 'line', '-', 'str', 0, 'Pushes a str from a raw-unicode-escape line'],
  ['APPEND', 0x61, 'none', 'list any', 'list', 0, 'list.append(top)'],
  ['BUILD', 0x62, 'none', 'any any', 'any', 0, 'obj.__setstate__(state), or sets attributes from state'],
  ['GLOBAL', 0x63, 'line-pair', '-', 'any', 0, 'Imports module.name given as two lines'],
  ['DICT', 0x64, 'none', 'mark stackslice', 'dict', 0, 'Pushes a dict of the pairs above the mark'],
  ['GET', 0x67, 'line', '-', 'any', 0, 'Pushes memo[line]'],
  ['INST', 0x69, 'line-pair', 'mark stackslice', 'any', 0, 'Imports module.name and calls it with what is above the mark'],
  ['LIST', 0x6c, 'none', 'mark stackslice', 'list', 0, 'Pushes a list of what is above the mark'],
  ['PUT', 0x70, 'line', '-', '-', 0, 'memo[line] = top'],
  ['SETITEM', 0x73, 'none', 'dict any any', 'dict', 0, 'dict[key] = value'],
  ['TUPLE', 0x74, 'none', 'mark stackslice', 'tuple', 0, 'Pushes a tuple of what is above the mark'],
  ['EMPTY_TUPLE', 0x29, 'none', '-', 'tuple', 1, 'Pushes ()'],
  ['POP_MARK', 0x31, 'none', 'mark stackslice', '-', 1, 'Drops everything down to the mark'],
  ['BINFLOAT', 0x47, 'float8', '-', 'float', 1, 'Pushes an eight-byte float'],
  ['BININT', 0x4a, 'int4', '-', 'int', 1, 'Pushes a four-byte signed integer'],
  ['BININT1', 0x4b, 'uint1', '-', 'int', 1, 'Pushes a one-byte integer'],
  ['BININT2', 0x4d, 'uint2', '-', 'int', 1, 'Pushes a two-byte integer'],
  ['BINPERSID', 0x51, 'none', 'any', 'any', 1, 'persistent_load(top of stack)'],
  ['BINSTRING', 0x54, 'counted4s', '-', 'bytes_or_str', 1, 'Pushes a string with a four-byte length'],
  ['SHORT_BINSTRING', 0x55, 'counted1', '-', 'bytes_or_str', 1, 'Pushes a string with a one-byte length'],
  ['BINUNICODE', 0x58, 'counted4', '-', 'str', 1, 'Pushes a str with a four-byte length'],
  ['EMPTY_LIST', 0x5d, 'none', '-', 'list', 1, 'Pushes []'],
  ['APPENDS', 0x65, 'none', 'list mark stackslice', 'list', 1, 'list.extend(what is above the mark)'],
  ['BINGET', 0x68, 'uint1', '-', 'any', 1, 'Pushes memo[one byte]'],
  ['LONG_BINGET', 0x6a, 'uint4', '-', 'any', 1, 'Pushes memo[four bytes]'],
  ['OBJ', 0x6f, 'none', 'mark any stackslice', 'any', 1, 'Calls the first object above the mark with the others'],
  ['BINPUT', 0x71, 'uint1', '-', '-', 1, 'memo[one byte] = top'],
  ['LONG_BINPUT', 0x72, 'uint4', '-', '-', 1, 'memo[four bytes] = top'],
  ['SETITEMS', 0x75, 'none', 'dict mark stackslice', 'dict', 1, 'Sets every pair above the mark'],
  ['EMPTY_DICT', 0x7d, 'none', '-', 'dict', 1, 'Pushes {}'],
  ['PROTO', 0x80, 'uint1', '-', '-', 2, 'Declares the protocol'],
  ['NEWOBJ', 0x81, 'none', 'any any', 'any', 2, 'cls.__new__(cls, *args)'],
  ['EXT1', 0x82, 'uint1', '-', 'any', 2, 'Pushes the global of a one-byte extension code'],
  ['EXT2', 0x83, 'uint2', '-', 'any', 2, 'Pushes the global of a two-byte extension code'],
  ['EXT4', 0x84, 'int4', '-', 'any', 2, 'Pushes the global of a four-byte extension code'],
  ['TUPLE1', 0x85, 'none', 'any', 'tuple', 2, 'Pushes a tuple of the top object'],
  ['TUPLE2', 0x86, 'none', 'any any', 'tuple', 2, 'Pushes a tuple of the two top objects'],
  ['TUPLE3', 0x87, 'none', 'any any any', 'tuple', 2, 'Pushes a tuple of the three top objects'],
  ['NEWTRUE', 0x88, 'none', '-', 'bool', 2, 'Pushes True'],
  ['NEWFALSE', 0x89, 'none', '-', 'bool', 2, 'Pushes False'],
  ['LONG1', 0x8a, 'counted1', '-', 'int', 2, 'Pushes an integer of up to 255 bytes'],
  ['LONG4', 0x8b, 'counted4s', '-', 'int', 2, 'Pushes an integer of up to 2**31-1 bytes'],
  ['BINBYTES', 0x42, 'counted4', '-', 'bytes', 3, 'Pushes bytes with a four-byte length'],
  ['SHORT_BINBYTES', 0x43, 'counted1', '-', 'bytes', 3, 'Pushes bytes with a one-byte length'],
  ['SHORT_BINUNICODE', 0x8c, 'counted1', '-', 'str', 4, 'Pushes a str with a one-byte length'],
  ['BINUNICODE8', 0x8d, 'counted8', '-', 'str', 4, 'Pushes a str with an eight-byte length'],
  ['BINBYTES8', 0x8e, 'counted8', '-', 'bytes', 4, 'Pushes bytes with an eight-byte length'],
  ['EMPTY_SET', 0x8f, 'none', '-', 'set', 4, 'Pushes set()'],
  ['ADDITEMS', 0x90, 'none', 'set mark stackslice', 'set', 4, 'set.update(what is above the mark)'],
  ['FROZENSET', 0x91, 'none', 'mark stackslice', 'frozenset', 4, 'Pushes a frozenset of what is above the mark'],
  ['NEWOBJ_EX', 0x92, 'none', 'any any any', 'any', 4, 'cls.__new__(cls, *args, **kwargs)'],
  ['STACK_GLOBAL', 0x93, 'none', 'str str', 'any', 4, 'Imports module.name taken from the stack'],
  ['MEMOIZE', 0x94, 'none', 'any', 'any', 4, 'memo[len(memo)] = top'],
  ['FRAME', 0x95, 'uint8', '-', '-', 4, 'Announces that the next N bytes are one frame'],
  ['BYTEARRAY8', 0x96, 'counted8', '-', 'bytearray', 5, 'Pushes a bytearray with an eight-byte length'],
  ['NEXT_BUFFER', 0x97, 'none', '-', 'buffer', 5, 'Pushes the next out-of-band buffer'],
  ['READONLY_BUFFER', 0x98, 'none', 'buffer', 'buffer', 5, 'Makes the buffer on top read-only'],
] as const satisfies readonly (readonly [string, number, ArgumentKind, string, string, number, string])[];

export type OpcodeName = (typeof ROWS)[number][0];

export interface Opcode {
  readonly name: OpcodeName;
  /** The byte. */
  readonly code: number;
  readonly argument: ArgumentKind;
  /** Objects it takes from the stack and leaves there, top last, as pickletools names them; `-` for none. */
  readonly before: string;
  readonly after: string;
  readonly protocol: number;
  readonly doc: string;
}

export const OPCODES: readonly Opcode[] = ROWS.map(([name, code, argument, before, after, protocol, doc]) => ({
  name,
  code,
  argument,
  before,
  after,
  protocol,
  doc,
}));

/** The opcode of each of the 256 bytes, or undefined. */
export const OPCODE_OF_BYTE: readonly (Opcode | undefined)[] = byByte();

function byByte(): (Opcode | undefined)[] {
  const table: (Opcode | undefined)[] = new Array(256).fill(undefined);
  for (const opcode of OPCODES) {
    table[opcode.code] = opcode;
  }
  return table;
}

/** The byte of each opcode, by name: `CODE.GLOBAL`. */
export const CODE = Object.fromEntries(ROWS.map(([name, code]) => [name, code])) as {
  readonly [Row in (typeof ROWS)[number] as Row[0]]: Row[1];
};

/** Bytes of the length in front of a counted argument; 0 for any other argument. */
export function lengthBytes({ argument }: Opcode): number {
  return argument.startsWith('counted') ? ARGUMENTS[argument] : 0;
}

/** The highest protocol that CPython reads (Lib/pickle.py, HIGHEST_PROTOCOL). */
export const HIGHEST_PROTOCOL = 5;
