/** Which objects of a stream are spoken for: what an object was made of, or was given, must not change any more. */
import { type Container, isContainer, type Value } from '../../pickle/values.ts';

/** Notes that an object was made of `value`: whoever changes it afterwards changes that object. */
export function seal(value: Value | undefined): void {
  if (typeof value === 'object' && (isMutable(value) || value.kind === 'call' || value.kind === 'new')) {
    value.sealed = true;
  }
}

const isMutable = (value: Value): value is Container =>
  isContainer(value) && value.kind !== 'tuple' && value.kind !== 'frozenset';

/**
 * Notes that code got `value`, and may have changed what is in it: as arguments, or as a state.
 * @param kept whether compiled code keeps and trusts it, so that nobody may change it afterwards either
 */
export function give(value: Value | null, kept: boolean, depth = 4): void {
  if (value === null || !isContainer(value)) {
    return;
  }
  if (isMutable(value)) {
    value.given = true;
    value.sealed ||= kept;
  }
  for (const item of depth > 0 ? value.items : []) {
    if (typeof item === 'object') {
      give(item, kept, depth - 1);
    }
  }
}

/** Whether what a container holds is what the stream put there. */
export const isUntouched = (held: Container): boolean =>
  !isMutable(held) || (held.sealed !== true && held.given !== true);
