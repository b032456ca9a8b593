/** What GLOBAL pushes for a name on the list: a class, a function, an element type, a stand-in for a storage class. */
import { ELEMENT_BYTES, STORAGE_DTYPES } from '../../bytes/element-types.ts';
import type { Release } from '../releases.ts';
import { Global } from '../values.ts';

const METACLASSES: Readonly<Record<string, string>> = {
  'torch.nn.parameter.Parameter': 'torch.nn.parameter._ParameterMeta',
  'torch.Tensor': 'torch._C._TensorMeta',
  'torch.storage.UntypedStorage': 'torch._C._StorageMeta',
  '_codecs.encode': 'builtin_function_or_method',
};

/** What GLOBAL pushes for an allowed name. */
export function globalOf(name: string, release: Release, user: boolean): Global {
  return new Global(name, user ? '?' : globalType(name, release), user);
}

function globalType(name: string, release: Release): string {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (Object.hasOwn(METACLASSES, name)) {
    return METACLASSES[name];
  }
  if (Object.hasOwn(STORAGE_DTYPES, last)) {
    return release.rules.storageTypes === 'wrappers'
      ? 'torch.serialization.StorageType'
      : 'torch.storage._LegacyStorageMeta';
  }
  if (last.startsWith('_')) {
    return 'function';
  }
  if (/^torch\.per_/.test(name)) {
    return 'torch.qscheme';
  }
  if (/^torch\.[a-z0-9_]+$/.test(name) && Object.hasOwn(ELEMENT_BYTES, last)) {
    return 'torch.dtype';
  }
  return /Tensor$/.test(last) ? 'torch.tensortype' : 'type';
}
