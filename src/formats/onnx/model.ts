/**
 * What an ONNX model has its runtime read and run besides its operators: files, and Python.
 *
 * - Data of a tensor may lie in another file, by a path that counts from the model's folder. One that leads out of it reads
 *   a file of the host into the model: onnx before 1.16 opens it (CVE-2022-25882, CVE-2024-27318), and so do programs
 *   that trust the path. `_ORT_MEM_ADDR_` is onnxruntime's own name for memory at an address.
 * - PyOp (onnxruntime built with language interop) imports a module by its name and calls a class of it; PythonOp
 *   (onnxruntime-training) calls a torch.autograd.Function that the program registered.
 *
 * Source: onnx 1.23, onnx.proto (field numbers) and external_data_helper.py; onnxruntime, core/framework/tensorprotoutils.cc
 * and docs/PyOp.md.
 */
import { BYTES, type ProtobufField, type ProtobufReader, type Range } from '../../bytes/protobuf.ts';
import { type CodeFound, quoted } from '../code-found.ts';
import type { Findings } from '../findings.ts';

type Message =
  | 'model'
  | 'training'
  | 'function'
  | 'graph'
  | 'node'
  | 'attribute'
  | 'sparse'
  | 'tensor'
  | 'entry'
  | 'operators';

/** The messages in a message, by the number of their field. */
const INNER: Readonly<Record<Message, ReadonlyMap<number, Message>>> = {
  model: new Map([
    [7, 'graph'],
    [8, 'operators'],
    [20, 'training'],
    [25, 'function'],
  ]),
  training: new Map([
    [1, 'graph'],
    [2, 'graph'],
  ]),
  function: new Map([
    [7, 'node'],
    [11, 'attribute'],
  ]),
  graph: new Map([
    [1, 'node'],
    [5, 'tensor'],
    [15, 'sparse'],
  ]),
  node: new Map([[5, 'attribute']]),
  attribute: new Map([
    [5, 'tensor'],
    [6, 'graph'],
    [10, 'tensor'],
    [11, 'graph'],
    [22, 'sparse'],
    [23, 'sparse'],
  ]),
  sparse: new Map([
    [1, 'tensor'],
    [2, 'tensor'],
  ]),
  tensor: new Map([[13, 'entry']]),
  entry: new Map(),
  operators: new Map(),
};

const OPERATOR_TYPE = 4;
const KEY = 1;
const VALUE = 2;
const DOMAIN = 1;
const ATTRIBUTE_NAME = 1;
const ATTRIBUTE_TEXT = 4;
/** Bytes of a name or a path that are looked at: Linux opens no longer path (PATH_MAX). */
const TEXT_BYTES = 4096;
const PYTHON = /^(?:PyOp|PythonOp|PythonOpGrad|PyCustomOp)$/;
/** Domains of operators that come with a runtime, or (`pkg.onnxscript…`) as functions with the model. */
const KNOWN_DOMAIN =
  /^(?:ai\.onnx(?:\.(?:ml|training|preview|preview\.training))?|com\.microsoft(?:\.\w+)*|(?:org\.pytorch|pkg)(?:\.\w+)+)?$/;
/** How many files and domains are named. */
const NAMED = 5;

export class OnnxModel {
  readonly #reader: ProtobufReader;
  readonly #found: CodeFound;
  readonly #files = new Set<string>();
  readonly #domains = new Set<string>();

  constructor(reader: ProtobufReader, found: CodeFound) {
    this.#reader = reader;
    this.#found = found;
  }

  /**
   * Reads a field of the model itself, and all that is in it.
   * @throws {ProtobufError} where a message in it is none
   */
  read(field: ProtobufField): void {
    this.#readInner('model', field);
  }

  /** Notes the files that hold tensors, and the operators that come from elsewhere. */
  note(findings: Findings): void {
    noteNames(findings, 'tensors are read from other files', this.#files);
    noteNames(findings, 'operators come from other domains', this.#domains);
  }

  #readInner(message: Message, field: ProtobufField): void {
    const inner = field.wire === BYTES ? INNER[message].get(field.number) : undefined;
    if (inner === 'node') {
      this.#readNode(field);
    } else if (inner === 'entry') {
      this.#readEntry(field);
    } else if (inner === 'operators') {
      this.#readOperators(field);
    } else if (inner !== undefined) {
      for (const next of this.#reader.fields(field)) {
        this.#readInner(inner, next);
      }
    }
  }

  #readNode(node: Range): void {
    let python: ProtobufField | null = null;
    for (const field of this.#reader.fields(node)) {
      const isType = field.number === OPERATOR_TYPE && field.wire === BYTES;
      if (isType && PYTHON.test(this.#text(field))) {
        python = field;
      }
      this.#readInner('node', field);
    }
    if (python !== null) {
      const names = this.#pythonNames(node);
      const what = names === '' ? '' : ` ${quoted(names)}`;
      this.#found.add(`an operator of type ${this.#text(python)} calls Python${what}`, python.at);
    }
  }

  /** What the attributes of an operator say of the module, the class or the function. */
  #pythonNames(node: Range): string {
    const names = new Map<string, string>();
    for (const field of this.#reader.fields(node)) {
      if (INNER.node.get(field.number) === 'attribute' && field.wire === BYTES) {
        const texts = this.#texts(field);
        names.set(texts.get(ATTRIBUTE_NAME) ?? '', texts.get(ATTRIBUTE_TEXT) ?? '');
      }
    }
    return ['module', 'class_name', 'func_name', 'name'].flatMap((key) => names.get(key) || []).join('.');
  }

  #readEntry(entry: ProtobufField): void {
    const texts = this.#texts(entry);
    const location = texts.get(KEY) === 'location' ? (texts.get(VALUE) ?? '') : '';
    if (location === '') {
      return;
    }
    if (leavesFolder(location)) {
      this.#found.add(`a tensor is read from ${quoted(location)}, outside of the model's folder`, entry.at);
    } else if (this.#files.size <= NAMED) {
      this.#files.add(location);
    }
  }

  #readOperators(operators: ProtobufField): void {
    const domain = this.#texts(operators).get(DOMAIN) ?? '';
    if (!KNOWN_DOMAIN.test(domain) && this.#domains.size <= NAMED) {
      this.#domains.add(domain);
    }
  }

  /** The texts of a message by the number of their field; of several of one number the last counts. */
  #texts(message: Range): ReadonlyMap<number, string> {
    const texts = new Map<number, string>();
    for (const field of this.#reader.fields(message)) {
      if (field.wire === BYTES && field.number <= ATTRIBUTE_TEXT) {
        texts.set(field.number, this.#text(field));
      }
    }
    return texts;
  }

  #text(field: ProtobufField): string {
    return this.#reader.text(field, TEXT_BYTES);
  }
}

/** Whether a path leads out of the folder that it counts from, on any system. */
function leavesFolder(path: string): boolean {
  if (/^[\\/]|^[A-Za-z]:|_ORT_MEM_ADDR_/.test(path)) {
    return true;
  }
  let depth = 0;
  return path.split(/[\\/]/).some((part) => {
    depth += part === '..' ? -1 : part === '' || part === '.' ? 0 : 1;
    return depth < 0;
  });
}

function noteNames(findings: Findings, what: string, names: ReadonlySet<string>): void {
  if (names.size > 0) {
    const more = names.size > NAMED ? ', …' : '';
    findings.note(`${what}: ${[...names].slice(0, NAMED).map(quoted).join(', ')}${more}`);
  }
}
