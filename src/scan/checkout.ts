/**
 * A file can reach a clone in another form than the one that is stored: git converts line ends, expands `$Id$`, encodes,
 * filters. Both forms are walked, and that there are two is a problem. It does not know what git converts or why.
 */
import type { ByteSource } from '../bytes/source.ts';
import { promisesModel } from '../formats/extensions.ts';
import { type Inspection, withMore } from '../formats/inspection.ts';
import type { Rules } from '../formats/misuse.ts';
import { inspect } from './inspect.ts';

export interface CheckoutForm {
  /** What changes the bytes, for the message. */
  why: string;
  /** The bytes in a clone; null where they cannot be known. */
  form: ByteSource | null;
  /** Only clones that are set up for it get this form. */
  optional: boolean;
}

/**
 * The stored form with what the other does, as a member `checkout/<name>`. Where neither form is a model there is nothing
 * to add: most text files are converted.
 */
export async function withCheckout(stored: Inspection, other: CheckoutForm | null, rules: Rules): Promise<Inspection> {
  if (other === null) {
    return stored;
  }
  const { path } = stored;
  const name = `checkout/${path.slice(path.lastIndexOf('/') + 1)}`;
  const form = other.form === null ? null : await inspect(`${path}!${name}`, other.form, rules);
  if (!concerns(stored, other, form)) {
    return stored;
  }
  const message = `a clone does not get these bytes: ${other.why}`;
  const both = withMore(stored, {
    problems: [{ id: 'checkout-transforms', message, member: null, offset: null }],
  });
  return {
    ...both,
    findings: { ...both.findings, skipped: null },
    members: form === null ? stored.members : [...stored.members, { ...form, name }],
  };
}

/** Whether the other form is worth a word: always where every clone gets it and either of the two is a model. */
function concerns(stored: Inspection, other: CheckoutForm, form: Inspection | null): boolean {
  const judged = stored.findings.skipped === null;
  if (form === null) {
    return judged || !other.optional || promisesModel(stored.path);
  }
  return other.optional ? importsMore(stored, form) : judged || form.findings.skipped === null;
}

/**
 * A form that only some clones get merely breaks most pickles that are text. It matters where it imports what the stored
 * one does not; no module can be imported whose name holds a control character, as converted names do.
 */
function importsMore(stored: Inspection, form: Inspection): boolean {
  const misused = [...form.findings.misuses.keys()].some((key) => !stored.findings.misuses.has(key));
  return (
    misused ||
    [...form.findings.globals.values()].some(
      ({ module, name }) =>
        !/\p{Cc}/u.test(module + name) &&
        ![...stored.findings.globals.values()].some((known) => known.module === module && known.name === name),
    )
  );
}
