/**
 * The formats, in order of detection: the first that recognises itself reads the content. To add one, write its file
 * and add its line.
 */
import type { FormatReader } from './format.ts';
import { pickle } from './pickle.ts';
import { torchLegacy } from './torch-legacy.ts';
import { torchZip } from './torch-zip.ts';
import { unknown } from './unknown.ts';

export const FORMAT_READERS: readonly FormatReader[] = [torchZip, torchLegacy, pickle, unknown];
