/**
 * torch's restricted unpickler over one stream: a loop over the opcodes it knows. It is a second machine on purpose
 * (src/pickle/ has the exact one): what CPython's unpickler does with a stream and what torch's own, written in Python
 * and ever again changed, does with it are two questions.
 *
 * Source: torch/_weights_only_unpickler.py, Unpickler.load, of torch 1.13 to 2.15.
 */
import { LIMITS } from '../../base/limits.ts';
import { CODE } from '../../pickle/opcodes.ts';
import { refuse, Undecided } from '../faults.ts';
import type { Value } from '../values.ts';
import { HANDLERS } from './restricted-opcodes.ts';
import { UnpicklerState } from './unpickler-state.ts';

export class Unpickler extends UnpicklerState {
  /**
   * Reads one stream to its STOP.
   * @returns the object
   * @throws {Refusal} what torch raises
   * @throws {Undecided} where a limit is reached
   */
  load(): Value {
    const { cursor } = this;
    for (;;) {
      if (cursor.left <= 0) {
        refuse('EOFError');
      }
      if (--this.budget.opcodes < 0) {
        throw new Undecided(`the pickle has more than ${LIMITS.opcodes} opcodes`);
      }
      const code = cursor.uint8('an opcode');
      if (code === CODE.STOP) {
        return this.pop();
      }
      const handler = HANDLERS[code] ?? refuse('UnpicklingError', `Unsupported operand ${code}`);
      handler(this);
    }
  }
}
