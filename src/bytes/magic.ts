/** By what some formats are known, where more than one reader looks for it. */

/** HDF5 File Format Specification 3.0, section II.A. */
export const HDF5_MAGIC = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

/** numpy/lib/_format_impl.py, MAGIC_PREFIX. */
export const NUMPY_MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];

/** What the first pickle of a torch checkpoint without an archive makes (torch/serialization.py, MAGIC_NUMBER). */
export const TORCH_LEGACY_MAGIC = 0x1950a86a20f9469cfc6cn;

/** The pickles of such a checkpoint, in order, by which members are named in a report (torch/serialization.py, `_legacy_save`). */
export const TORCH_LEGACY_PICKLES = ['magic', 'protocol', 'sys_info', 'object', 'keys'] as const;
