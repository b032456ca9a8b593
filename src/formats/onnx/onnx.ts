/**
 * ONNX: one protobuf message. It holds no pickle where it is what it claims to be: its fields fill the file, and they
 * are those of a model. Operators of other domains and tensors in files beside it are noted.
 *
 * Source: github.com/onnx/onnx 1.23, onnx/onnx.proto (ModelProto); protobuf.dev/programming-guides/encoding.
 */
import { BYTES, ProtobufError, type ProtobufField, ProtobufReader, VARINT } from '../../bytes/protobuf.ts';
import { CodeFound } from '../code-found.ts';
import type { FormatReader } from '../format.ts';
import type { OnnxModel } from './model.ts';

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

/** Goes over the top-level fields, which `each` is told of. */
function readFields(reader: ProtobufReader, each: (field: ProtobufField) => void = () => {}): Model {
  let end = 0;
  let graph = false;
  let operators = false;
  try {
    for (const field of reader.fields()) {
      if (FIELDS.get(field.number) !== field.wire) {
        break;
      }
      graph ||= field.number === GRAPH;
      operators ||= field.number === OPERATORS;
      each(field);
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
  about:
    "checked to be nothing else: the fields of a model fill the file; a tensor that is read from outside of the model's folder (onnx before 1.16 opens it: CVE-2022-25882, CVE-2024-27318) and an operator that calls Python (`PyOp`, `PythonOp`) are `contains-code`, files beside it and operators of other domains are noted; graphs are looked at wherever they are: in attributes, functions, training",
  checked: 'files of onnx 1.23; onnx.proto of it',
  detect({ path, source, head }) {
    // ir_version comes first wherever a model is written.
    if (head[0] !== 0x08 || source.size < 8) {
      return false;
    }
    const { end, graph } = readFields(new ProtobufReader(source));
    return graph && (end === source.size || /\.onnx$/i.test(path));
  },
  async read({ source }, findings) {
    const { OnnxModel } = await import('./model.ts');
    const found = new CodeFound(findings, null);
    const reader = new ProtobufReader(source);
    const model = new OnnxModel(reader, found);
    const tell = ({ id, message, offset }: ProtobufError): void => found.add(message, offset, id);
    const { end, operators, fault } = readFields(reader, (field) => readWithin(model, field, tell));
    if (fault?.id === 'limit-exceeded') {
      tell(fault);
    }
    found.end();
    model.note(findings);
    findings.end = end;
    if (!operators) {
      findings.problem('broken-archive', 'expected the versions of its operators, found none', null, end);
    }
  },
};

/** What is in a field of the model. Where a message in it is none, the model's other fields are read all the same. */
function readWithin(model: OnnxModel, field: ProtobufField, tell: (fault: ProtobufError) => void): void {
  try {
    model.read(field);
  } catch (error) {
    if (!(error instanceof ProtobufError)) {
      throw error;
    }
    tell(error);
  }
}
