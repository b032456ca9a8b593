/**
 * Layers of tf.keras that stand for a call of TensorFlow: their configuration names any function of its API, or any
 * operation of a graph, with its arguments beside it. Those that only compute are named here; `io.write_file` is none.
 *
 * Source: keras/layers/core/tf_op_layer.py (Keras 2.15), keras/engine/base_layer.py `TensorFlowOpLayer` (2.6).
 */
import type { Json, JsonObject } from '../python-json.ts';
import { isFunction } from './table.ts';

const MODULES =
  /^(?:__operators__|bitwise|dtypes|image|linalg|math|nn|quantization|ragged|random|sets|signal|sparse|strings)\./;
/** They keep state of Keras, or take functions; the others compute. */
const BACKEND = /^keras\.backend\.(?!clear|function|manual|reset|set|get_session|foldl|foldr|map_fn|rnn)[a-z0-9_]+$/;
const FUNCTIONS: ReadonlySet<string> = new Set(
  `abs acos acosh add add_n argmax argmin argsort asin asinh atan atan2 atanh batch_gather batch_to_space bitcast
  boolean_mask broadcast_dynamic_shape broadcast_static_shape broadcast_to cast ceil clip_by_global_norm clip_by_norm
  clip_by_value complex concat constant convert_to_tensor cos cosh cumprod cumsum depth_to_space div divide
  dynamic_partition dynamic_stitch edit_distance eig eigvals einsum ensure_shape equal erf exp expand_dims
  extract_image_patches eye fill fingerprint floor floor_div floordiv floormod gather gather_nd greater greater_equal
  histogram_fixed_width histogram_fixed_width_bins identity identity_n imag less less_equal linspace log log1p
  log_sigmoid logical_and logical_not logical_or logical_xor matmul matrix_square_root maximum meshgrid minimum mod
  multinomial multiply negative norm not_equal one_hot ones ones_like pad parallel_stack pow range rank real realdiv
  reciprocal reduce_all reduce_any reduce_logsumexp reduce_max reduce_mean reduce_min reduce_prod reduce_sum repeat
  reshape reverse reverse_sequence reverse_v2 rint roll round rsqrt saturate_cast scalar_mul scatter_nd searchsorted
  segment_max segment_mean segment_sum sequence_mask shape shape_n sigmoid sign sin sinh size slice sort space_to_batch
  space_to_batch_nd space_to_depth split sqrt square squared_difference squeeze stack stop_gradient strided_slice
  string_split subtract tan tanh tensor_scatter_nd_add tensor_scatter_nd_max tensor_scatter_nd_min
  tensor_scatter_nd_sub tensor_scatter_nd_update tensordot tile to_double to_float to_int32 to_int64 trace transpose
  truediv truncatediv truncatemod tuple unique unique_with_counts unravel_index unsorted_segment_sum unstack where
  where_v2 zeros zeros_like`.split(/\s+/),
);
const OPERATIONS: ReadonlySet<string> = new Set(
  `Abs Add AddN AddV2 All Any ArgMax ArgMin Atan2 AvgPool BatchMatMul BatchMatMulV2 BatchToSpaceND BiasAdd BroadcastTo
  Cast Ceil ClipByValue Concat ConcatV2 Const Conv2D Cos CropAndResize Cumprod Cumsum DepthToSpace
  DepthwiseConv2dNative Div DivNoNan Einsum Elu Equal Erf Exp ExpandDims Expm1 Fill Floor FloorDiv FloorMod Gather
  GatherNd GatherV2 Greater GreaterEqual Identity IsFinite IsNan L2Loss LeakyRelu Less LessEqual Log Log1p LogicalAnd
  LogicalNot LogicalOr LogSoftmax MatMul Max Maximum MaxPool Mean Min Minimum MirrorPad Mul Neg NotEqual OneHot OnesLike
  Pack Pad PadV2 Pow Prod Range Rank RealDiv Reciprocal Relu Relu6 Reshape ResizeBilinear ResizeNearestNeighbor
  ReverseV2 Round Rsqrt ScatterNd Select SelectV2 Selu Shape Sigmoid Sign Sin Size Slice Softmax Softplus Softsign
  SpaceToBatchND SpaceToDepth Split SplitV Sqrt Square SquaredDifference Squeeze StopGradient StridedSlice Sub Sum Tan
  Tanh Tile TopKV2 Transpose Unpack Where ZerosLike`.split(/\s+/),
);
const TENSOR_CLASSES: ReadonlySet<string> = new Set(['RaggedTensor', 'SparseTensor']);

/** What a layer named `name` with this configuration calls of TensorFlow and does more than compute, or null. */
export function tensorflowCode(name: string, config: JsonObject): string | null {
  switch (name) {
    case 'TFOpLambda':
    case 'SlicingOpLambda':
      return unless(config.get('function'), isComputing);
    case 'ClassMethod':
      return (
        unless(config.get('cls_symbol'), TENSOR_CLASSES.has.bind(TENSOR_CLASSES)) ?? privateName(config, 'method_name')
      );
    case 'InstanceMethod':
    case 'InstanceProperty':
      return privateName(config, 'attr_name');
    case 'TensorFlowOpLayer':
      return unless(operationOf(config.get('node_def')), OPERATIONS.has.bind(OPERATIONS));
    default:
      return null;
  }
}

function isComputing(symbol: string): boolean {
  const name = symbol.replace(/^compat\.v[12]\./, '');
  const [, module, short] = /^(keras\.\w+)\.(\w+)$/.exec(name) ?? [];
  return MODULES.test(name) || FUNCTIONS.has(name) || BACKEND.test(name) || isFunction(module ?? '', short ?? '');
}

function unless(name: Json | undefined, known: (name: string) => boolean): string | null {
  return typeof name !== 'string' ? '?' : known(name) ? null : name;
}

/** A name of Python's own, by which an object hands out its class. */
function privateName(config: JsonObject, key: string): string | null {
  return unless(config.get(key), (name) => !name.startsWith('_'));
}

/** `op` of a NodeDef, which is a dict, or its bytes as text: field 1 is its name, field 2 the operation. */
function operationOf(node: Json | undefined): Json | undefined {
  if (node instanceof Map) {
    return node.get('op');
  }
  const text = typeof node === 'string' ? node : '';
  const at = text[0] === '\n' ? 2 + text.charCodeAt(1) : 0;
  return text[at] === '\x12' ? text.substr(at + 2, text.charCodeAt(at + 1)) : undefined;
}
