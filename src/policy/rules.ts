/** What readers of pickles are given of the policy: which names are dangerous anywhere, and what their uses mean. */
import type { MisuseListener, Rules } from '../formats/misuse.ts';
import { isDangerous } from './judge.ts';
import { dataRow, shapeOf } from './known-globals.ts';
import { loadKnownNames } from './known-names.ts';
import { watchUses } from './uses.ts';

/** Names that count beside the tables, `module.name`. */
export interface AddedNames {
  /** What the chosen torch release allows. */
  readonly torchAllowed: ReadonlySet<string>;
  /** What the user added. */
  readonly userAllowed: ReadonlySet<string>;
  /** What the policy file accepts for some file. */
  readonly accepted: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

export function rulesFor(added: AddedNames): Rules {
  // The names of a torch release are unpacked only where somebody asks.
  const { userAllowed, accepted } = added;
  const isAdded = (dotted: string): boolean => userAllowed.has(dotted);
  const lists = {
    shapeOf,
    isListed: (module: string, name: string) =>
      shapeOf(module, name) !== undefined ||
      isAdded(`${module}.${name}`) ||
      added.torchAllowed.has(`${module}.${name}`),
    isAttribute: (module: string, name: string) =>
      dataRow(module, name) !== undefined || isAdded(`${module}.${name}`) || accepted.has(`${module}.${name}`),
  };
  return { isDangerous, prepare: loadKnownNames, watch: (tell: MisuseListener) => watchUses(lists, tell) };
}

/** Where nobody has added a name. */
export const RULES: Rules = rulesFor({ torchAllowed: NOTHING, userAllowed: NOTHING, accepted: NOTHING });
