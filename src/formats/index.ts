/**
 * The formats, in order of detection: the first that recognises itself reads the content. To add one, write its file
 * and add its line.
 */
import { bzip2 } from './compressed/bzip2.ts';
import { gzip } from './compressed/gzip.ts';
import { lz4 } from './compressed/lz4.ts';
import { lzma } from './compressed/lzma.ts';
import { xz } from './compressed/xz.ts';
import { oldZlib, zlib } from './compressed/zlib.ts';
import { zstd } from './compressed/zstd.ts';
import type { FormatReader } from './format.ts';
import { gguf } from './gguf/gguf.ts';
import { hdf5 } from './hdf5/hdf5.ts';
import { kerasFolder } from './keras/folder.ts';
import { keras } from './keras/keras.ts';
import { kerasMetadata } from './keras/metadata.ts';
import { mlflow } from './mlflow.ts';
import { npz } from './numpy/npz.ts';
import { numpy } from './numpy/numpy.ts';
import { onnx } from './onnx/onnx.ts';
import { pickle } from './pickle/pickle.ts';
import { annexPointer, dvcPointer, lfsPointer } from './pointers.ts';
import { safetensors } from './safetensors.ts';
import { sevenzip } from './sevenzip/sevenzip.ts';
import { tar } from './tar.ts';
import { savedModel } from './tensorflow/saved-model.ts';
import { savedModelText } from './tensorflow/saved-model-text.ts';
import { torchDistributed } from './torch/torch-distributed.ts';
import { torchExport } from './torch/torch-export.ts';
import { torchLegacy } from './torch/torch-legacy.ts';
import { torchPackage } from './torch/torch-package.ts';
import { torchTar } from './torch/torch-tar.ts';
import { torchZip } from './torch/torch-zip.ts';
import { torchscript } from './torch/torchscript.ts';
import { unknown } from './unknown.ts';
import { zip } from './zip/zip.ts';

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
  mlflow,
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
  savedModel,
  savedModelText,
  kerasMetadata,
  kerasFolder,
  unknown,
];
