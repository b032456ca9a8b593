/**
 * Formats of other programs that share an extension with models: data of SPSS and IDL are `.sav` files too. A file that starts as its
 * own program's files do is no model, and no unpickler gets past its first bytes. Only what no reader recognised comes here.
 */
import { extension } from './extensions.ts';
import { type Content, hasPrefix } from './format.ts';

interface Foreign {
  readonly extension: string;
  /** What its first bytes are, as Latin-1. */
  readonly starts: readonly string[];
  /** Shown to users. */
  readonly what: string;
}

/**
 * Sources: SPSS, GNU PSPP's "System File Format"; IDL, scipy/io/_idl.py (`read`: signature, then record format 4 or 6); Godot,
 * core/io/file_access_pack.h (`PACK_HEADER_MAGIC`); Mozilla, "MAR file format".
 */
const FOREIGN: readonly Foreign[] = [
  { extension: 'sav', starts: ['$FL2@(#) ', '$FL3@(#) '], what: 'a data file of SPSS' },
  { extension: 'sav', starts: ['SR\0\x04', 'SR\0\x06'], what: 'a data file of IDL' },
  { extension: 'pck', starts: ['GDPC'], what: 'a resource pack of Godot' },
  { extension: 'mar', starts: ['MAR1'], what: 'an update archive of Mozilla' },
];

/** What the content is, where another program's format explains both its name and its first bytes; else undefined. */
export function foreignFormat({ path, head }: Content): string | undefined {
  const ending = extension(path);
  return FOREIGN.find((row) => row.extension === ending && row.starts.some((start) => hasPrefix(head, start)))?.what;
}
