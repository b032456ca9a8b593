/**
 * The exact machine: CPython's unpickler over one stream, opcode by opcode. Nothing is imported or called. It knows
 * nothing of verdicts, archives or torch.
 *
 * torch/unpickler/ is a second machine on purpose. CPython's unpickler imports and calls whatever it is told; torch's
 * knows half of the opcodes, reads past the end without an error, and stops at the first name off its list. One machine
 * with a switch for each of these would be neither, and what is dangerous must not depend on where torch stops.
 *
 * Reference: Lib/pickle.py `_Unpickler` and Modules/_pickle.c `load` of CPython 3.11. What happens at an opcode is in
 * handlers.ts, what it happens to in state.ts; this file is the loop.
 */

import { LIMITS } from '../base/limits.ts';
import { OutOfBytes } from '../bytes/source.ts';
import { LimitExceeded } from './breaks.ts';
import { HANDLER_OF_BYTE } from './handlers.ts';
import { walkLiteralRun } from './literal-run.ts';
import { OPCODE_OF_BYTE, type Opcode } from './opcodes.ts';
import { MachineState } from './state.ts';

export class Machine extends MachineState {
  /**
   * Walks to STOP, or to a pickle that another unpickler loads (`region`).
   * @throws {StreamBreak} where an unpickler would raise; what was told before stands
   */
  run(): void {
    while (this.result === undefined && this.region === null) {
      walkLiteralRun(this);
      this.step();
    }
  }

  /** Walks one opcode. @returns it */
  step(): Opcode {
    const { cursor } = this;
    this.at = cursor.position;
    this.leaveFrame();
    if (this.budget.opcodes <= 0) {
      throw new LimitExceeded('more opcodes than are walked in one file', this.at);
    }
    this.budget.opcodes -= LIMITS.opcodeCost;
    try {
      const byte = cursor.uint8('an opcode');
      const handle = HANDLER_OF_BYTE[byte];
      if (handle === undefined) {
        throw this.broken(`expected an opcode, found byte 0x${byte.toString(16).padStart(2, '0')}`);
      }
      handle(this);
      return OPCODE_OF_BYTE[byte]!;
    } catch (error) {
      if (error instanceof OutOfBytes) {
        throw this.broken(error.message);
      }
      throw error;
    }
  }
}
