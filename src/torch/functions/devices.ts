/**
 * `torch.device(…)` and `torch.serialization._get_layout(…)`.
 * Source: c10/core/Device.cpp (Device::Device, parse_type), torch/csrc/Device.cpp, torch/serialization.py.
 */
import { refuse } from '../faults.ts';
import type { LoadContext } from '../unpickler/load-context.ts';
import { Constant, isInt, text, tpName, UNKNOWN, type Value } from '../values.ts';
import { requireHashable } from './iterate.ts';

const TYPES =
  /^(cpu|cuda|ipu|xpu|mkldnn|opengl|opencl|ideep|hip|ve|fpga|maia|xla|lazy|vulkan|mps|meta|hpu|mtia|privateuseone)$/;
const TEXT = /^([a-zA-Z_]+)(?::(0|[1-9]\d*))?$/;

export function device(args: readonly Value[], context: LoadContext): Value {
  const made = new Constant('torch.device', 'device');
  if (args.includes(UNKNOWN)) {
    context.doubt('torch.device of what is not known');
    return made;
  }
  const [type, index = null] = args;
  if (args.length === 1 && isInt(type) && typeof type !== 'boolean') {
    return fromIndex(Number(type), context);
  }
  if (args.length === 1 && type instanceof Constant && type.type === 'torch.device') {
    return made;
  }
  if (args.length === 0 || args.length > 2 || typeof type !== 'string' || !(index === null || isInt(index))) {
    const got = args.map(tpName).join(', ');
    refuse('TypeError', `device() received an invalid combination of arguments - got (${got}), but expected one of:`);
  }
  fromText(type, index);
  return made;
}

/** A bare index is the current accelerator's; a build for the CPU alone may refuse it. */
function fromIndex(index: number, context: LoadContext): Value {
  if (index < 0) {
    refuse('RuntimeError', 'Device index must not be negative');
  }
  if (context.release.rules.deviceIndex === 'accelerator') {
    refuse('RuntimeError', 'Cannot access accelerator device when none is available.');
  }
  return new Constant('torch.device', 'device');
}

function fromText(type: string, index: Value): void {
  if (type === '') {
    refuse('RuntimeError', 'Device string must not be empty');
  }
  const parts = TEXT.exec(type);
  if (parts === null) {
    refuse('RuntimeError', `Invalid device string: '${type}'`);
  }
  if (!TYPES.test(parts[1])) {
    refuse('RuntimeError', `Expected one of cpu, cuda, … device type at start of device string: ${parts[1]}`);
  }
  if (isInt(index)) {
    if (parts[2] !== undefined) {
      refuse('RuntimeError', `type (string) must not include an index because index was passed explicitly: ${type}`);
    }
    if (Number(index) < 0) {
      refuse('RuntimeError', 'Device index must not be negative');
    }
  }
  const number = isInt(index) ? Number(index) : Number(parts[2] ?? 0);
  if (number >= 2 ** 31) {
    refuse('RuntimeError', `Could not parse device index '${number}' in device string '${type}'`);
  }
}

export function layout(args: readonly Value[], context: LoadContext): Value {
  if (args.length !== 1) {
    refuse(
      'TypeError',
      args.length === 0
        ? "_get_layout() missing 1 required positional argument: 'name'"
        : `_get_layout() takes 1 positional argument but ${args.length} were given`,
    );
  }
  const [name] = args;
  if (typeof name === 'string' && name.startsWith('torch.') && context.release.rules.layouts.includes(name.slice(6))) {
    return new Constant('torch.layout', name);
  }
  requireHashable(name, context);
  return refuse('KeyError', typeof name === 'string' ? `'${name}'` : text(name));
}
