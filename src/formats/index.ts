/**
 * The formats, in order of detection: the first that recognises itself reads the content. To add one, write its file
 * and add its line.
 */
import { bzip2 } from './bzip2.ts';
import type { FormatReader } from './format.ts';
import { gguf } from './gguf.ts';
import { gzip } from './gzip.ts';
import { hdf5 } from './hdf5.ts';
import { keras } from './keras.ts';
import { lz4 } from './lz4.ts';
import { lzma } from './lzma.ts';
import { npz } from './npz.ts';
import { isPlainArray, numpy } from './numpy.ts';
import { onnx } from './onnx.ts';
import { pickle } from './pickle.ts';
import { annexPointer, dvcPointer, lfsPointer } from './pointers.ts';
import { safetensors } from './safetensors.ts';
import { sevenzip } from './sevenzip.ts';
import { tar } from './tar.ts';
import { torchDistributed } from './torch-distributed.ts';
import { torchExport } from './torch-export.ts';
import { torchLegacy } from './torch-legacy.ts';
import { torchPackage } from './torch-package.ts';
import { torchTar } from './torch-tar.ts';
import { torchZip } from './torch-zip.ts';
import { torchscript } from './torchscript.ts';
import { unknown } from './unknown.ts';
import { xz } from './xz.ts';
import { zip } from './zip.ts';
import { oldZlib, zlib } from './zlib.ts';
import { zstd } from './zstd.ts';

export const FORMAT_READERS: readonly FormatReader[] = [
  torchDistributed,
  torchscript,
  torchPackage,
  torchZip,
  torchExport,
  keras,
  npz,
  zip,
  torchTar,
  tar,
  torchLegacy,
  lfsPointer,
  dvcPointer,
  annexPointer,
  gzip,
  bzip2,
  xz,
  lzma,
  zlib,
  oldZlib,
  lz4,
  zstd,
  sevenzip,
  hdf5,
  safetensors,
  gguf,
  onnx,
  numpy,
  pickle,
  unknown,
];

export { isPlainArray, unknown };
