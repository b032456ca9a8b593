/**
 * The configuration of every layer in a SavedModel of tf.keras, from which it is rebuilt where that can be done; a class
 * that is not known is made anew, out of the graph. They are in keras_metadata.pb beside saved_model.pb (2.5 to 2.15 and
 * tf_keras), or in saved_model.pb itself (2.0 to 2.4, and later releases read them there).
 *
 * Source: keras/protobuf/saved_metadata.proto, keras/src/saving/legacy/saved_model/load.py `load`, `_read_legacy_metadata`
 * (Keras 2.15); tensorflow 2.21, core/protobuf/saved_model.proto, meta_graph.proto and saved_object_graph.proto.
 */
import { BYTES, ProtobufError, type ProtobufField, ProtobufReader, type Range } from '../../bytes/protobuf.ts';
import { type ByteSource, WindowSource } from '../../bytes/source.ts';
import { type Content, type FormatReader, hasPrefix } from '../format.ts';

/** Where a message has its objects, and where one of these says what it is. */
interface Layout {
  /** Field numbers, each of a message within the one before. */
  readonly objects: readonly number[];
  readonly identifier: number;
  readonly metadata: number;
}

/** SavedMetadata.nodes. */
const METADATA: Layout = { objects: [1], identifier: 4, metadata: 5 };
/** SavedModel.meta_graphs, object_graph_def, nodes, user_object. */
const SAVED_MODEL: Layout = { objects: [2, 7, 1, 4], identifier: 1, metadata: 3 };
/** What a SavedModel begins with wherever one is written: schema version 1, a graph. */
const SAVED_MODEL_START = [0x08, 0x01, 0x12];
/** Of the objects of Keras: constants.py of the same folder. */
const IDENTIFIER = '_tf_keras_';

export const kerasMetadata: FormatReader = {
  format: 'keras',
  about:
    "`keras_metadata.pb` of a SavedModel, and the same in `saved_model.pb` before Keras 2.5: `tf.keras` rebuilds layers from it. A Lambda layer, a function or class of a module that is not Keras' own, a call of TensorFlow that does more than compute are `contains-code`; a class without a module is none, for it is made out of the graph",
  checked: 'the sources of Keras 2.15',
  detect: (content) => layoutOf(content) !== null,
  async read(content, findings) {
    const { KerasConfigs } = await import('./config.ts');
    const { source } = content;
    const layout = layoutOf(content) ?? METADATA;
    const configs = new KerasConfigs(null, findings, { given: 'str', revives: true });
    const reader = new ProtobufReader(source);
    try {
      for (const object of fieldsAt(reader, layout.objects)) {
        for (const { start, end } of metadataOf(reader, object, layout)) {
          configs.read(new WindowSource(source, start, end - start), start);
        }
      }
    } catch (error) {
      if (!(error instanceof ProtobufError)) {
        throw error;
      }
      findings.problem(error.id, error.message, null, error.offset);
    }
    configs.end();
  },
};

function layoutOf({ source, head, path }: Content): Layout | null {
  if (hasPrefix(head, SAVED_MODEL_START)) {
    return hasKerasObject(source, SAVED_MODEL) ? SAVED_MODEL : null;
  }
  const isMetadata = head[0] === ((METADATA.objects[0] << 3) | BYTES);
  const named = /(^|[/!])keras_metadata\.pb$/.test(path);
  return isMetadata && (named || hasKerasObject(source, METADATA)) ? METADATA : null;
}

/** The fields at the end of a path of field numbers. */
function* fieldsAt(
  reader: ProtobufReader,
  [number, ...rest]: readonly number[],
  message?: Range,
): Generator<ProtobufField, void, undefined> {
  for (const field of reader.fields(message)) {
    if (field.number === number && field.wire === BYTES) {
      if (rest.length === 0) {
        yield field;
      } else {
        yield* fieldsAt(reader, rest, field);
      }
    }
  }
}

/** The configurations of an object; in a SavedModel those of Keras alone have one in JSON. */
function* metadataOf(reader: ProtobufReader, object: Range, layout: Layout): Generator<ProtobufField, void, undefined> {
  if (layout === METADATA || isOfKeras(reader, object, layout)) {
    yield* fieldsAt(reader, [layout.metadata], object);
  }
}

function isOfKeras(reader: ProtobufReader, object: Range, { identifier }: Layout): boolean {
  return [...fieldsAt(reader, [identifier], object)].some(
    (field) => reader.text(field, IDENTIFIER.length) === IDENTIFIER,
  );
}

/** Whether an object says that it is one of Keras: the first of keras_metadata.pb, any of a SavedModel. */
function hasKerasObject(source: ByteSource, layout: Layout): boolean {
  const reader = new ProtobufReader(source);
  try {
    for (const object of fieldsAt(reader, layout.objects)) {
      const isOne = isOfKeras(reader, object, layout);
      if (isOne || layout === METADATA) {
        return isOne;
      }
    }
  } catch (error) {
    if (!(error instanceof ProtobufError)) {
      throw error;
    }
  }
  return false;
}
