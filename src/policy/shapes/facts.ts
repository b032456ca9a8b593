/** What a shape has found a call to make: what other shapes may rely on. */
import type { GlobalObject, Value } from '../../pickle/values.ts';

/** A numpy dtype. */
export interface DtypeFact {
  readonly kind: 'dtype';
  /** Kept longest: many arrays have one dtype. */
  readonly shared: true;
  /** numpy's kind: b i u f c m M S U V O, or T for StringDType. */
  readonly code: string;
  /** Bytes of one element. */
  size: number;
  /** Whether its elements hold references. */
  objects: boolean;
  /** Bytes of the mask of one element: one for each field, at any depth (numpy/ma/core.py, make_mask_descr). */
  maskBytes: number;
  /** Whether it is an array of a fixed shape: no array and no scalar has such a dtype of its own, records have. */
  subarray: boolean;
  /** The flags numpy may have computed; empty before BUILD. */
  flags: readonly number[];
  /** Whether numpy has computed that some elements need to be zeroed. */
  zeroed: boolean;
  /** A scalar type of another library: what it is nobody here knows. */
  readonly foreign: boolean;
  built: boolean;
}

/** A numpy array. */
export interface ArrayFact {
  readonly kind: 'array';
  masked: boolean;
  dtype: DtypeFact | null;
  /** Elements, or null where that is not known. */
  count: number | null;
  shape: readonly number[] | null;
  /** What holds the elements, as the stream gives it: bytes, or a list of objects. */
  data?: Value;
  built: boolean;
}

/** Rows of a table that a block of it takes: how many, and the last. */
export interface Places {
  readonly count: number;
  readonly last: number;
}

/** A bytes value. */
interface BytesFact {
  readonly kind: 'bytes';
  /** Bytes, or null where only a bound is known, which is `most`. */
  readonly length: number | null;
  readonly most: number;
}

/** A storage of torch. */
export interface StorageFact {
  readonly kind: 'storage';
  /** Elements, or null where the bytes are in another pickle. */
  readonly elements: number | null;
  /** Of numbers that mean nothing without a quantizer. */
  readonly quantized: boolean;
}

/** A plain thing of the named sort, which no native code trusts: `tensor`, `bit generator`, `date`, … */
export interface ThingFact {
  readonly kind: 'thing';
  readonly sort: string;
  built?: boolean;
  /** Of a block of pandas; null where nobody knows. */
  places?: Places | null;
}

/** A type of Arrow: how its arrays are laid out (cpp/src/arrow/type.cc). */
export interface ArrowType {
  readonly layout: 'null' | 'bits' | 'fixed' | 'binary' | 'list' | 'fixed list' | 'struct' | 'dictionary';
  /** Bytes of one element, of one offset or of one index; elements of one fixed list. */
  readonly width: number;
  /** Whether its bytes are text in UTF-8. */
  readonly text: boolean;
  /** Whether it is a whole number with a sign. */
  readonly signed: boolean;
  /** Of a dictionary: the type of its indices, and that of its elements. */
  readonly children: readonly ArrowType[];
  /** Types that it is made of, itself included. */
  readonly parts: number;
}

interface ArrowTypeFact {
  readonly kind: 'arrow type' | 'arrow field';
  readonly shared: true;
  readonly type: ArrowType;
}

/** A buffer of Arrow, and the bytes that it keeps. */
interface ArrowBufferFact {
  readonly kind: 'arrow buffer';
  readonly shared: true;
  readonly data: Value;
}

/** An array of Arrow in shape, or several of them as chunks of one. */
interface ArrowArrayFact {
  readonly kind: 'arrow array';
  readonly shared: true;
}

/** What makes blocks of a table of pandas, once it has been told of how many dimensions. */
export interface BlockMakerFact {
  readonly kind: 'block maker';
  built: boolean;
}

/** An instance of a class written in Python. */
export interface InstanceFact {
  readonly kind: 'instance';
  readonly owner: GlobalObject;
  /** Whether it is a tuple as well, which the unpickler takes apart where it is a state. */
  readonly tuple?: true;
  /** False as long as the state that it cannot do without has not been given. */
  built?: boolean;
}

/** Something that existed before the stream made a call: a member of an enumeration, a singleton. */
export interface MemberFact {
  readonly kind: 'member';
  readonly shared: true;
}

/** Made by a name that is on no list, or in a way that has been told already: whatever it is, that name's verdict covers it. */
export interface ForeignFact {
  readonly kind: 'foreign';
}

export type Fact =
  | DtypeFact
  | ArrayFact
  | BytesFact
  | StorageFact
  | ThingFact
  | InstanceFact
  | MemberFact
  | ArrowTypeFact
  | ArrowBufferFact
  | ArrowArrayFact
  | BlockMakerFact
  | ForeignFact;

export const FOREIGN: ForeignFact = { kind: 'foreign' };
export const MEMBER: MemberFact = { kind: 'member', shared: true };
export const thing = (sort: string): ThingFact => ({ kind: 'thing', sort });
