/** What in an HDF5 file runs code: attributes and rows that are unpickled, and the configuration of a Keras model. */
import { LIMITS } from '../../base/limits.ts';
import { BufferSource, type ByteSource } from '../../bytes/source.ts';
import { probePickles } from '../../pickle/probe.ts';
import type { OpcodeBudget } from '../../pickle/state.ts';
import type { Findings } from '../findings.ts';
import { readKerasConfig } from '../keras/config.ts';
import { matters } from '../pickle/pickle.ts';
import type { Hdf5Attribute } from './attributes.ts';
import { type Extent, Hdf5Error, requireFew } from './bytes.ts';
import { Hdf5File, type Hdf5Object, NamedLink } from './file.ts';
import { LinkNotes } from './link-notes.ts';
import { FileFormat, isTakenForPickle, RowKinds, trimmed } from './pytables.ts';

/** Tells `findings` what is in one file. */
export class Hdf5Reading {
  readonly #findings: Findings;
  readonly #format = new FileFormat();
  readonly #links = new LinkNotes();
  /** For the walks that only look whether something is a pickle, all together. */
  readonly #probes: OpcodeBudget = { opcodes: LIMITS.hdf5Probes };
  #breaks = 0;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** @throws {Hdf5Error} where a limit is reached */
  read(source: ByteSource, start: number): void {
    for (const item of new Hdf5File(source, this.#findings.expansion).contents(start)) {
      if (item instanceof Hdf5Error) {
        this.#break(item, null);
      } else if (item instanceof NamedLink) {
        this.#links.add(item.path, item.target);
      } else {
        this.#readObject(item);
      }
    }
    for (const note of this.#links.notes()) {
      this.#findings.note(note);
    }
  }

  #break({ id, message, offset }: Hdf5Error, member: string | null): void {
    this.#findings.problem(id, message, member, offset);
    this.#breaks += 1;
    requireFew(this.#breaks, LIMITS.hdf5Breaks, 'breaks in one file', offset);
  }

  #readObject(object: Hdf5Object): void {
    const kinds = new RowKinds();
    for (const attribute of object.attributes()) {
      if (attribute instanceof Hdf5Error) {
        this.#break(attribute, object.path);
      } else {
        this.#readAttribute(object, attribute, kinds);
      }
    }
    if (!kinds.arePickles(this.#format)) {
      return;
    }
    for (const row of object.rows()) {
      if (row instanceof Hdf5Error) {
        this.#break(row, object.path);
      } else if (typeof row === 'string') {
        this.#findings.note(row);
      } else if (row !== null) {
        this.#walk(row, object.path);
      }
    }
  }

  #readAttribute(object: Hdf5Object, attribute: Hdf5Attribute, kinds: RowKinds): void {
    const { name, isScalar } = attribute;
    const member = `${object.path === '/' ? '' : object.path}/@${name}`;
    let text: string | null = null;
    for (const value of object.values(attribute)) {
      if (value instanceof Hdf5Error) {
        this.#break(value, member);
        continue;
      }
      const bytes = this.#readValue(value, member);
      text = bytes !== null && isScalar && !isTakenForPickle(bytes) ? textOf(bytes) : null;
      if (bytes !== null && isScalar && (name === 'model_config' || name === 'training_config')) {
        readKerasConfig(new BufferSource(bytes), member, this.#findings);
      }
      if (bytes !== null && isTakenForPickle(bytes)) {
        this.#walk(new BufferSource(bytes), member);
      }
    }
    kinds.see(name, text);
    this.#format.see(name, text);
  }

  /** The bytes of a value without the zeros behind it; null where they are too many, which is told. */
  #readValue(value: Extent, member: string): Uint8Array | null {
    if (value.size > LIMITS.attributeBytes) {
      const message = `an attribute of ${value.size} bytes, more than ${LIMITS.attributeBytes}`;
      this.#findings.problem('limit-exceeded', message, member, value.place);
      return null;
    }
    return trimmed(value.source.read(value.start, value.size));
  }

  /** Walks `value` where an unpickler would get to an import in it: ordinary text may end in a dot too. */
  #walk(value: ByteSource, member: string): void {
    const findings = this.#findings;
    const { shown } = probePickles(value, {
      budget: this.#probes,
      streams: 1,
      matters: (module, name, used) => matters(module, name, used, findings),
    });
    if (shown) {
      findings.walk(value, { member, streams: 1 });
    }
  }
}

/** Up to its first zero, as C has it. */
function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
}
