/**
 * ONNX: one protobuf message. It holds no pickle where it is what it claims to be: its fields fill the file, and they
 * are those of a model. Operators of other domains and tensors in files beside it are noted.
 *
 * Source: github.com/onnx/onnx 1.23, onnx/onnx.proto (ModelProto); protobuf.dev/programming-guides/encoding.
 */
import { BYTES, ProtobufError, ProtobufReader, VARINT } from '../bytes/protobuf.ts';
import type { ByteSource } from '../bytes/source.ts';
import type { FormatReader } from './format.ts';

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

interface Model {
  /** Behind the last field that a model has. */
  readonly end: number;
  readonly graph: boolean;
  readonly operators: boolean;
  /** Why reading ended there; null at the end of the file, or where a field is none of a model's. */
  readonly fault: ProtobufError | null;
}

/** Goes over the top-level fields. */
function readFields(source: ByteSource): Model {
  let end = 0;
  let graph = false;
  let operators = false;
  try {
    for (const field of new ProtobufReader(source).fields()) {
      if (FIELDS.get(field.number) !== field.wire) {
        break;
      }
      graph ||= field.number === GRAPH;
      operators ||= field.number === OPERATORS;
      end = field.end;
    }
  } catch (error) {
    if (!(error instanceof ProtobufError)) {
      throw error;
    }
    return { end, graph, operators, fault: error };
  }
  return { end, graph, operators, fault: null };
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
    const { end, operators, fault } = readFields(source);
    findings.end = end;
    if (fault?.id === 'limit-exceeded') {
      findings.problem(fault.id, fault.message, null, fault.offset);
    }
    if (!operators) {
      findings.problem('broken-archive', 'expected the versions of its operators, found none', null, end);
    }
  },
};
