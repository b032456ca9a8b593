/** Messages of protobuf for tests. */

export type FieldValue = number | string | Uint8Array;

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest % 128) + (rest >= 128 ? 128 : 0));
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return Buffer.from(bytes);
}

/** A message of fields in turn: a number is a varint, anything else bytes. */
export const message = (...fields: readonly (readonly [number: number, value: FieldValue])[]): Buffer =>
  Buffer.concat(
    fields.map(([number, value]) => {
      if (typeof value === 'number') {
        return Buffer.concat([varint(number * 8), varint(value)]);
      }
      const bytes = Buffer.from(value as Uint8Array);
      return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
    }),
  );
