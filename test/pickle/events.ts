/** What the machine tells of a pickle, one event a line: the form in which the goldens are kept. */
import { BufferSource } from '../../src/bytes/source.ts';
import type { MachineView } from '../../src/pickle/listener.ts';
import type { GlobalObject, Value } from '../../src/pickle/values.ts';
import { walkPickles } from '../../src/pickle/walk.ts';

const nameOf = ({ module, name }: GlobalObject): string => (module === '' ? name : `${module}.${name}`);

export function eventsOf(bytes: Uint8Array): string[] {
  const events: string[] = [];
  const write = (value: Value, machine: MachineView): string => machine.expressions.write(value);
  const walk = walkPickles(new BufferSource(bytes), {
    budget: { opcodes: 10_000 },
    listener: {
      onImport: (global, opcode, offset) => events.push(`${offset} import ${nameOf(global)} ${opcode}`),
      onUse: (global, use, offset, expression) => events.push(`${offset} ${use} ${nameOf(global)} ${expression()}`),
      onPersistentId: (id, machine) => events.push(`${machine.at} persistent ${write(id, machine)}`),
      onConstantCall: (global, start, open) =>
        events.push(`${start} constant of ${open().size} bytes for ${nameOf(global)}`),
      onPickleLikeBytes: (start, length) => events.push(`${start} ${length} bytes like a pickle`),
      onStop: (result, machine) => events.push(`${machine.at} stop ${write(result, machine)}`),
    },
  });
  for (const record of walk.globals.values()) {
    const constant = record.constantCallsOnly ? ', on constants only' : '';
    events.push(`global ${nameOf(record as never)} ${record.use}${constant}`);
  }
  for (const { id, message, offset } of walk.problems) {
    events.push(`problem ${id} at ${offset}: ${message}`);
  }
  return [...events, `streams ${walk.complete}, end ${walk.end} of ${bytes.length}`];
}
