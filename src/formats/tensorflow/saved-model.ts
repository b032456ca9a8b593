/**
 * TensorFlow's SavedModel and its GraphDef (a frozen graph): protobuf without a signature of its own. Only a graph with an
 * operator that does more than compute is recognised; any other holds nothing to judge, as before.
 *
 * Source: tensorflow 2.21, core/protobuf/saved_model.proto and meta_graph.proto, core/framework/graph.proto, function.proto,
 * node_def.proto and attr_value.proto.
 */
import { BYTES, ProtobufError, type ProtobufField, ProtobufReader, type Range } from '../../bytes/protobuf.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { CodeFound } from '../code-found.ts';
import { extension } from '../extensions.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { DOES } from './operators.ts';

/** Field numbers. */
const META_GRAPHS = 2;
const GRAPH = 2;
const NODES = 1;
const LIBRARY = 2;
const FUNCTIONS = 1;
const NODES_OF_FUNCTION = 3;
const OPERATOR = 2;
const ATTRIBUTES = 5;
const KEY = 1;
const VALUE = 2;
const TEXT = 2;
/** Bytes of the name of an operator that are looked at; the longest has 90. */
const NAME_BYTES = 256;
/** What a SavedModel begins with wherever one is written: schema version 1, a graph. */
const START = [0x08, 0x01, 0x12];
/** Where PrintV2 prints: a file, by this prefix. */
const PRINTS_TO_FILE = /^file:\/\//;

interface Operator {
  readonly message: string;
  readonly at: number;
}

class GraphReader {
  readonly #reader: ProtobufReader;
  readonly found: Operator[] = [];

  constructor(source: ByteSource) {
    this.#reader = new ProtobufReader(source);
  }

  savedModel(): void {
    for (const meta of this.#messages(undefined, META_GRAPHS)) {
      for (const graph of this.#messages(meta, GRAPH)) {
        this.graph(graph);
      }
    }
  }

  /** @param graph undefined where the whole content is one */
  graph(graph?: Range): void {
    for (const field of this.#messages(graph, NODES, LIBRARY)) {
      if (field.number === NODES) {
        this.#node(field);
      } else {
        for (const definition of this.#messages(field, FUNCTIONS)) {
          for (const node of this.#messages(definition, NODES_OF_FUNCTION)) {
            this.#node(node);
          }
        }
      }
    }
  }

  #node(node: Range): void {
    for (const field of this.#messages(node, OPERATOR, ATTRIBUTES)) {
      if (field.number === OPERATOR) {
        const name = this.#reader.text(field, NAME_BYTES);
        const does = DOES.get(name);
        if (does !== undefined) {
          this.found.push({ message: `an operator of type ${name} ${does}`, at: field.at });
        }
      } else if (this.#printsToFile(field)) {
        this.found.push({ message: 'an operator of type PrintV2 reads or writes files', at: field.at });
      }
    }
  }

  /** Whether an attribute, a key and a value, is where PrintV2 prints, and that a file. */
  #printsToFile(attribute: Range): boolean {
    let prints = false;
    let file = false;
    for (const field of this.#messages(attribute, KEY, VALUE)) {
      if (field.number === KEY) {
        prints ||= this.#reader.text(field, NAME_BYTES) === 'output_stream';
      } else {
        for (const text of this.#messages(field, TEXT)) {
          file ||= PRINTS_TO_FILE.test(this.#reader.text(text, NAME_BYTES));
        }
      }
    }
    return prints && file;
  }

  *#messages(message: Range | undefined, ...numbers: readonly number[]): Generator<ProtobufField, void, undefined> {
    for (const field of this.#reader.fields(message)) {
      if (field.wire === BYTES && numbers.includes(field.number)) {
        yield field;
      }
    }
  }
}

/** What a graph in the content does, read as either message. */
function operatorsIn(source: ByteSource): { found: readonly Operator[]; limit: ProtobufError | null } {
  for (const read of [(reader: GraphReader) => reader.savedModel(), (reader: GraphReader) => reader.graph()]) {
    const reader = new GraphReader(source);
    try {
      read(reader);
    } catch (error) {
      if (!(error instanceof ProtobufError)) {
        throw error;
      }
      if (error.id === 'limit-exceeded') {
        return { found: reader.found, limit: error };
      }
      // It is no such message: TensorFlow takes none of it.
      continue;
    }
    if (reader.found.length > 0) {
      return { found: reader.found, limit: null };
    }
  }
  return { found: [], limit: null };
}

function isGraph(source: ByteSource, head: Uint8Array): boolean {
  const { found, limit } = operatorsIn(source);
  return found.length > 0 || (limit !== null && hasPrefix(head, START));
}

/** Content of another format is a graph as well only under a name by which TensorFlow loads one. */
export const isNamedAsGraph = (path: string): boolean => extension(path) === 'pb';

export const savedModel: FormatReader = {
  format: 'unknown',
  about:
    '`saved_model.pb` of TensorFlow and a frozen graph, where they do more than compute: `tf.saved_model.load` builds the graph, and running it runs its operators; one that calls Python, reads or writes files, or speaks with another host is `contains-code`; without one there is nothing to judge',
  checked: 'files of TensorFlow 2.21; the operators of 2.21',
  detect: ({ source, head }) => isGraph(source, head),
  alsoClaims: ({ path, source, head }, findings) =>
    findings.format !== 'unknown' && isNamedAsGraph(path) && isGraph(source, head),
  read({ source }, findings) {
    const code = new CodeFound(findings, null);
    const { found, limit } = operatorsIn(source);
    for (const { message, at } of found) {
      code.add(message, at);
    }
    code.end();
    if (limit !== null) {
      findings.problem(limit.id, limit.message, null, limit.offset);
    }
  },
};
