/**
 * APPEND, APPENDS, SETITEM and SETITEMS: what a release lets them change, and what Python itself refuses. Before 2.10
 * an item could be set on anything.
 * Source: torch/_weights_only_unpickler.py (Unpickler.load, _check_set_item_target) of torch 1.13 to 2.15.
 */

import { LIMITS } from '../../base/limits.ts';
import { ELEMENT_BYTES } from '../../bytes/element-types.ts';
import { refuse, Undecided } from '../faults.ts';
import { requireHashable } from '../functions/iterate.ts';
import {
  asNumber,
  Constant,
  classOf,
  Dict,
  FLOAT,
  Global,
  isInt,
  List,
  LONG_TEXT,
  PythonSet,
  Storage,
  Tensor,
  Thing,
  Tuple,
  tpName,
  UNKNOWN,
  unhashable,
  type Value,
} from '../values.ts';
import type { Memo } from './memo.ts';
import type { UnpicklerState } from './unpickler-state.ts';

/** APPEND and APPENDS. */
export function extend(machine: UnpicklerState, opcode: 'append' | 'extend', items: readonly Value[]): void {
  const target = machine.top();
  if (target instanceof List) {
    growList(target, items, machine.memo);
    return;
  }
  const subclasses = machine.rules.append === 'list subclasses';
  if (target === UNKNOWN || (subclasses && target instanceof Thing && machine.userGlobals.has(target.type))) {
    machine.doubt('APPEND to what is not known');
    return;
  }
  refuse('UnpicklingError', `Can only ${opcode} ${opcode === 'append' ? 'to ' : ''}lists, but got ${classOf(target)}`);
}

/** SETITEM and SETITEMS. `items` are keys and values in turn. */
export function setItems(machine: UnpicklerState, opcode: string, items: readonly Value[]): void {
  if (machine.rules.setitem === 'any') {
    if (items.length > 0) {
      setAnyItems(machine, items);
    }
    return;
  }
  const target = machine.top();
  if (target instanceof Dict) {
    setDictItems(target, items, machine);
  } else if (target === UNKNOWN) {
    machine.doubt(`${opcode} on what is not known`);
  } else {
    const expected = `Can only ${opcode} for dict, collections.OrderedDict, collections.Counter`;
    refuse('UnpicklingError', `${expected}, but got ${classOf(target)}`);
  }
}

function setAnyItems(machine: UnpicklerState, items: readonly Value[]): void {
  if (items.length === 1) {
    refuse('IndexError', 'list index out of range');
  }
  const target = machine.top();
  if (target instanceof Dict) {
    setDictItems(target, items, machine);
  } else if (target instanceof List) {
    setListItems(target, items);
  } else if (target instanceof Storage || target instanceof Tensor) {
    setElements(target, items, machine);
  } else if (target instanceof Thing && isMutable(target)) {
    machine.doubt(`SETITEM on ${target.type}`);
  } else {
    refuse('TypeError', `'${tpName(target)}' object does not support item assignment`);
  }
}

/** Whether a type of unknown conduct may take items. */
const isMutable = (target: Thing): boolean =>
  !(target instanceof Tuple || target instanceof Global || target instanceof PythonSet || target instanceof Constant) &&
  target !== FLOAT &&
  target !== LONG_TEXT &&
  !['bytes', 'complex'].includes(target.type);

/** One element of a storage or a tensor. */
function setElements(target: Storage | Tensor, items: readonly Value[], machine: UnpicklerState): void {
  const [index, value] = items;
  if (typeof index === 'string') {
    refuseText(target, machine);
  }
  if (target instanceof Tensor && target.size?.length === 0) {
    refuse('IndexError', 'invalid index of a 0-dim tensor.');
  }
  const count = target instanceof Storage ? target.bytes / ELEMENT_BYTES[target.dtype] : target.size?.[0];
  const plain =
    isInt(index) && isInt(value) && count !== undefined && items.length === 2 && Math.abs(asNumber(value)) < 128;
  if (!plain || asNumber(index) < 0 || asNumber(index) >= count) {
    machine.doubt(`SETITEM on ${target.type}`);
  } else if (target instanceof Tensor && target.requiresGrad === true) {
    refuse('RuntimeError', 'a view of a leaf Variable that requires grad is being used in an in-place operation.');
  }
}

function refuseText(target: Storage | Tensor, machine: UnpicklerState): never {
  if (target instanceof Storage) {
    refuse('RuntimeError', "can't index a <class 'torch.storage.TypedStorage'> with <class 'str'>");
  }
  if (target.size === undefined) {
    throw new Undecided('SETITEM on a tensor of unknown shape');
  }
  machine.doubt('SETITEM on a tensor');
  return refuse(
    target.size.length === 0 ? 'IndexError' : 'TypeError',
    target.size.length === 0 ? 'too many indices for tensor of dimension 0' : "new(): invalid data type 'str'",
  );
}

function growList(list: List, items: readonly Value[], memo: Memo): void {
  if (list.itemsUnhashable === null) {
    for (const item of items) {
      const why = unhashable(item);
      if (why !== null) {
        list.itemsUnhashable = why;
        break;
      }
    }
  }
  if (list.items !== null && list.items.length + items.length <= LIMITS.torchItems && memo.keeps(items.length)) {
    list.items.push(...items);
  } else {
    list.items = null;
  }
}

function setDictItems(dict: Dict, items: readonly Value[], machine: UnpicklerState): void {
  for (let at = 0; at < items.length; at += 2) {
    if (at + 1 >= items.length) {
      refuse('IndexError', 'list index out of range');
    }
    requireHashable(items[at], machine);
    if (dict.entries !== null && dict.entries.length < LIMITS.torchItems && machine.memo.keeps(2)) {
      dict.entries.push([items[at], items[at + 1]]);
    } else {
      dict.entries = null;
    }
  }
}

function setListItems(list: List, items: readonly Value[]): void {
  for (let at = 0; at + 1 < items.length; at += 2) {
    const index = items[at];
    if (typeof index !== 'number' && typeof index !== 'bigint' && typeof index !== 'boolean') {
      refuse('TypeError', `list indices must be integers or slices, not ${tpName(index)}`);
    }
    if (list.items === null) {
      throw new Undecided('SETITEM on a list whose length is not kept');
    }
    const place = Number(index) < 0 ? Number(index) + list.items.length : Number(index);
    if (place < 0 || place >= list.items.length) {
      refuse('IndexError', 'list assignment index out of range');
    }
    list.items[place] = items[at + 1];
  }
  if (items.length % 2 === 1) {
    refuse('IndexError', 'list index out of range');
  }
}
