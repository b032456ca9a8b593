/** What the functions that a stream calls are given of the unpickler that calls them. */
import type { Release } from '../releases.ts';
import type { Global, Value } from '../values.ts';

/** What a load is about, for the functions that opcodes call. */
export interface LoadContext {
  readonly release: Release;
  readonly userGlobals: ReadonlySet<string>;
  /** `func(*args)`, for functions that call one. */
  call(func: Global, args: Value): Value;
  /** Notes that the load went on over something this tool does not follow. */
  doubt(why: string): void;
}
