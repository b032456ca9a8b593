/**
 * keras_metadata.pb, beside the saved_model.pb that tf.keras 2.5 to 2.15 and tf_keras write: the configuration of every
 * layer, which is rebuilt from it where that can be done. A class that is not known is made anew, out of the graph.
 *
 * Source: keras/protobuf/saved_metadata.proto, keras/src/saving/legacy/saved_model/load.py (Keras 2.15).
 */
import { BYTES, ProtobufError, type ProtobufField, ProtobufReader } from '../../bytes/protobuf.ts';
import { type ByteSource, WindowSource } from '../../bytes/source.ts';
import type { FormatReader } from '../format.ts';
import { KerasConfigs } from './config.ts';

/** Of SavedMetadata. */
const NODES = 1;
/** Of SavedObject. */
const IDENTIFIER = 4;
const METADATA = 5;
/** Of the objects of Keras: constants.py of the same folder. */
const KERAS_IDENTIFIER = '_tf_keras_';

export const kerasMetadata: FormatReader = {
  format: 'keras',
  about:
    "`keras_metadata.pb` of a SavedModel: `tf.keras` rebuilds layers from it. A Lambda layer, a function or class of a module that is not Keras' own, a call of TensorFlow that does more than compute are `contains-code`; a class without a module is none, for it is made out of the graph",
  checked: 'the sources of Keras 2.15',
  detect({ source, head, path }) {
    return head[0] === ((NODES << 3) | BYTES) && (/(^|[/!])keras_metadata\.pb$/.test(path) || beginsWithNode(source));
  },
  read({ source }, findings) {
    const configs = new KerasConfigs(null, findings, { given: 'str', revives: true });
    const reader = new ProtobufReader(source);
    try {
      for (const node of fieldsOf(reader, NODES)) {
        for (const { start, end } of fieldsOf(reader, METADATA, node)) {
          configs.read(new WindowSource(source, start, end - start), start);
        }
      }
    } catch (error) {
      if (!(error instanceof ProtobufError)) {
        throw error;
      }
      findings.problem(error.id, error.message, null, error.offset);
    }
    configs.tell();
  },
};

function* fieldsOf(reader: ProtobufReader, number: number, message?: ProtobufField): Generator<ProtobufField> {
  for (const field of reader.fields(message)) {
    if (field.number === number && field.wire === BYTES) {
      yield field;
    }
  }
}

/** Whether the first node says that it is an object of Keras. */
function beginsWithNode(source: ByteSource): boolean {
  const reader = new ProtobufReader(source);
  try {
    for (const node of fieldsOf(reader, NODES)) {
      const [identifier] = fieldsOf(reader, IDENTIFIER, node);
      return identifier !== undefined && reader.text(identifier, KERAS_IDENTIFIER.length) === KERAS_IDENTIFIER;
    }
  } catch (error) {
    if (!(error instanceof ProtobufError)) {
      throw error;
    }
  }
  return false;
}
