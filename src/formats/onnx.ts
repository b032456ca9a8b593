/**
 * ONNX: one protobuf message. It holds no pickle where it is what it claims to be: its fields fill the file, and they
 * are those of a model. Operators of other domains and tensors in files beside it are noted.
 *
 * Source: github.com/onnx/onnx 1.23, onnx/onnx.proto (ModelProto); protobuf.dev/programming-guides/encoding.
 */
import { Cursor } from '../bytes/cursor.ts';
import { type ByteSource, OutOfBytes } from '../bytes/source.ts';
import type { FormatReader } from './format.ts';

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;
const GRAPH = 7;
const OPERATORS = 8;
/** Wire types of the fields of ModelProto, by field number. */
const FIELDS = new Map([
  [1, VARINT], // ir_version
  [2, BYTES], // producer_name
  [3, BYTES], // producer_version
  [4, BYTES], // domain
  [5, VARINT], // model_version
  [6, BYTES], // doc_string
  [GRAPH, BYTES],
  [OPERATORS, BYTES], // opset_import
  [14, BYTES], // metadata_props
  [20, BYTES], // training_info
  [25, BYTES], // functions
  [26, BYTES], // configuration
]);

function readVarint(cursor: Cursor): number {
  let value = 0;
  for (let at = 0; at < 10; at += 1) {
    const byte = cursor.uint8('a number');
    value += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) {
      return value;
    }
  }
  return Number.NaN;
}

/** Goes over the top-level fields. @returns the offset behind the last one that a model has, and whether a graph was there */
function readFields(source: ByteSource): { end: number; graph: boolean; operators: boolean } {
  const cursor = new Cursor(source);
  let end = 0;
  let graph = false;
  let operators = false;
  try {
    while (cursor.left > 0) {
      const tag = readVarint(cursor);
      const field = Math.floor(tag / 8);
      if (FIELDS.get(field) !== tag % 8) {
        break;
      }
      skipField(cursor, tag % 8);
      graph ||= field === GRAPH;
      operators ||= field === OPERATORS;
      end = cursor.position;
    }
  } catch (error) {
    if (!(error instanceof OutOfBytes)) {
      throw error;
    }
  }
  return { end, graph, operators };
}

function skipField(cursor: Cursor, wire: number): void {
  if (wire === VARINT) {
    readVarint(cursor);
  } else {
    cursor.skip(wire === BYTES ? readVarint(cursor) : wire === FIXED64 ? 8 : wire === FIXED32 ? 4 : 0, 'a field');
  }
}

export const onnx: FormatReader = {
  format: 'onnx',
  about: 'checked to be nothing else: the fields of a model fill the file',
  checked: 'files of onnx 1.23',
  detect({ path, source, head }) {
    // ir_version comes first wherever a model is written.
    if (head[0] !== 0x08 || source.size < 8) {
      return false;
    }
    const { end, graph } = readFields(source);
    return graph && (end === source.size || /\.onnx$/i.test(path));
  },
  read({ source }, findings) {
    const { end, operators } = readFields(source);
    findings.end = end;
    if (!operators) {
      findings.problem('broken-archive', 'expected the versions of its operators, found none', null, end);
    }
  },
};
