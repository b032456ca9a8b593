/**
 * HDF5, as far as reading it runs code. PyTables, and so pandas.read_hdf, unpickles every byte-string attribute that
 * ends in a dot, and the rows of object arrays; Keras rebuilds a model from its configuration, Lambda layers included.
 *
 * Source: tables/attributeset.py `AttributeSet.__getattr__`, tables/atom.py `ObjectAtom` (PyTables 3.11);
 * keras/src/legacy/saving/legacy_h5_format.py (Keras 3.15).
 */
import { LIMITS } from '../../base/limits.ts';
import { HDF5_MAGIC } from '../../bytes/magic.ts';
import { type ByteSource, WindowSource } from '../../bytes/source.ts';
import { probePickles } from '../../pickle/probe.ts';
import type { Findings } from '../findings.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { readKerasConfig } from '../keras/config.ts';
import { looksForHdf5 } from '../loaders.ts';
import { matters } from '../pickle/pickle.ts';
import { hdf5Start, isSuperblock } from '../signatures.ts';
import { type Hdf5Attribute, Hdf5File } from './file.ts';

const DOT = 0x2e;

/** The value without the zeros that pad it, as numpy gives it. */
function trimmed(value: ByteSource): ByteSource {
  const bytes = value.read(0, value.size);
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) {
    end -= 1;
  }
  return new WindowSource(value, 0, end);
}

/** Walks `value` where an unpickler would get to an import in it: ordinary text may end in a dot too. */
function walkValue(value: ByteSource, member: string, findings: Findings): void {
  const { shown } = probePickles(value, {
    // The whole budget: what is not walked here is not judged at all.
    budget: { ...findings.budget },
    streams: 1,
    matters: (module, name, used) => matters(module, name, used, findings),
  });
  if (shown) {
    findings.walk(value, { member, streams: 1 });
  }
}

function readAttribute(attribute: Hdf5Attribute, findings: Findings): void {
  const member = `${attribute.object === '/' ? '' : attribute.object}/@${attribute.name}`;
  const { size } = attribute.value;
  if (size > LIMITS.attributeBytes) {
    findings.problem('limit-exceeded', `an attribute of ${size} bytes, more than ${LIMITS.attributeBytes}`, member);
    return;
  }
  const value = trimmed(attribute.value);
  if (attribute.name === 'model_config' || attribute.name === 'training_config') {
    readKerasConfig(value, member, findings);
  }
  if (value.size > 0 && value.read(value.size - 1, 1)[0] === DOT) {
    walkValue(value, member, findings);
  }
}

export const hdf5: FormatReader = {
  format: 'hdf5',
  about:
    'attributes and object arrays that PyTables and pandas unpickle are walked; a Lambda layer in the model of a Keras `.h5` is `contains-code`',
  checked: 'files of PyTables 3.11, h5py 3.16, pandas 3.1 and Keras 3.15',
  detect: (content) =>
    hasPrefix(content.head, HDF5_MAGIC) ||
    (looksForHdf5(content) && [512, 1024, 2048].some((at) => hasPrefix(content.head, HDF5_MAGIC, at))),
  read(content, findings) {
    const file = new Hdf5File(content.source);
    let objects = false;
    for (const attribute of file.attributes(hdf5Start(content) ?? 0)) {
      // Says `object`, or is a pickle of that; files of format 1 say it in FLAVOR (tables/vlarray.py, `_g_open`).
      objects ||= attribute.name === 'PSEUDOATOM' || attribute.name === 'FLAVOR';
      if (attribute.isString) {
        readAttribute(attribute, findings);
      }
    }
    if (objects) {
      for (const value of file.heapValues()) {
        walkValue(value, 'object array', findings);
      }
    }
  },
  // Inside of what another format explains, only to a loader that looks there.
  alsoClaims(content, findings, end) {
    const start = findings.format === 'hdf5' ? null : hdf5Start(content);
    return start !== null && (start >= end || looksForHdf5(content)) && isSuperblock(content.source, start);
  },
};
