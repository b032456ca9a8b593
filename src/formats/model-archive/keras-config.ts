/**
 * The configuration in an archive that Keras loads, whatever else the archive is: Keras asks for its members by name, and
 * others may lie beside them.
 *
 * Source: keras/src/saving/saving_lib.py (Keras 2.12 to 3.15).
 */
import { type ModelArchiveKind, withMember } from './kind.ts';

/** zipfile ends a name at its first NUL (CPython, Lib/zipfile, `ZipInfo.__init__`). */
const CONFIG = /^config\.json(?:\0|$)/;
const WEIGHTS = /\.weights\.(?:h5|npz)$/;

export const kerasConfig: ModelArchiveKind = {
  name: 'The configuration of Keras',
  about:
    '`config.json` of an archive whose name ends in `.keras`, or that holds `*.weights.h5`, is read as that of `.keras` is, also where the ' +
    'archive is something else as well',
  checked: 'Keras 3.15, which loads such files',
  members: /^config\.json(?:\0|$)|\.weights\.(?:h5|npz)$/,
  async read(members, { path }, findings) {
    if (!/\.keras$/i.test(path) && !members.some(({ name }) => WEIGHTS.test(name))) {
      return;
    }
    const { readKerasConfig } = await import('../keras/config.ts');
    for (const member of members.filter(({ name }) => CONFIG.test(name))) {
      await withMember(member, findings, (source) => readKerasConfig(source, member.name, findings, 'bytes'));
    }
  },
};
