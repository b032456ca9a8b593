/** The names that torch lists, by their shape in index.ts; torch's releases say which of them load (torch/releases.json). */
const DTYPES = `bcomplex32 bfloat16 bits16 bits1x8 bits2x4 bits4x2 bits8 bool complex128 complex32 complex64 float16 float32
float4_e2m1fn_x2 float64 float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int16 int2 int3 int32 int4
int5 int6 int64 int7 int8 per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine
per_tensor_symmetric qint32 qint8 quint2x4 quint4x2 quint8 uint1 uint16 uint2 uint3 uint32 uint4 uint5 uint6 uint64 uint7 uint8`;

export const TORCH_NAMES = {
  mention: DTYPES.split(/\s+/)
    .map((name) => `torch.${name}`)
    .join(' '),
  'torch tensor': 'torch._utils._rebuild_tensor',
  'torch tensor v2': 'torch._utils._rebuild_tensor_v2',
  'torch tensor v3': 'torch._utils._rebuild_tensor_v3',
  'torch quantized tensor': 'torch._utils._rebuild_qtensor',
  'torch parameter': 'torch._utils._rebuild_parameter',
  'torch parameter with state': 'torch._utils._rebuild_parameter_with_state',
  'torch sparse tensor': 'torch._utils._rebuild_sparse_tensor torch._utils._rebuild_sparse_csr_tensor',
  'torch nested tensor': 'torch._utils._rebuild_nested_tensor',
  'torch meta tensor': 'torch._utils._rebuild_meta_tensor_no_storage',
  'torch wrapper subclass': 'torch._utils._rebuild_wrapper_subclass',
  'torch tensor from numpy': 'torch._utils._rebuild_device_tensor_from_numpy',
  'torch tensor from cpu': 'torch._utils._rebuild_device_tensor_from_cpu_tensor',
  'torch tensor of a type': 'torch._tensor._rebuild_from_type_v2',
  'torch class':
    'torch.Tensor torch.nn.parameter.Parameter torch.nn.Parameter torch.FloatTensor torch.DoubleTensor torch.HalfTensor torch.LongTensor torch.IntTensor torch.ShortTensor torch.CharTensor torch.ByteTensor',
  'torch size': 'torch.Size',
  'torch device': 'torch.device',
  'torch layout': 'torch.serialization._get_layout',
  'torch storage from bytes': 'torch.storage._load_from_bytes',
} as const;
