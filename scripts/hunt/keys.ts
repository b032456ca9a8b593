/** Attributes that the classes of a library read back, so that random states reach their code. */

const GROUPS: readonly (readonly [form: RegExp, keys: string])[] = [
  [/pandas.*(DataFrame|Series)$/, '_mgr _data _typ _metadata attrs _flags _name name _item_cache _subtyp _index index'],
  [
    /pandas.*_new_/,
    'data dtype name copy start stop step levels codes labels names tz freq categories closed left right',
  ],
  [/pandas.*Index$/, '_data _name _id _cache name _engine _range _codes _levels _names _comparables dtype'],
  [/pandas.*(Categorical)$/, '_codes _dtype _categories _ordered _ndarray categories ordered dtype'],
  [
    /pandas.*(Dtype)$/,
    '_freq _tz _unit _cache_dtypes subtype storage na_value _closed categories _categories freq unit fill_value',
  ],
  [
    /pandas.*(Array|NDArrayBacked)$/,
    '_ndarray _dtype _freq _cache _data _mask _left _right _sparse_values _sparse_index dtype values mask',
  ],
  [
    /pandas.*(Block|Manager)/,
    'axes blocks _blknos _blklocs _known_consolidated _is_consolidated refs values placement ndim 0.14.1',
  ],
  [
    /pandas.*(Interval|Period|Time|offsets)/,
    'n normalize weekday month left right closed freq ordinal value kwds week startingMonth variation holidays calendar',
  ],
  [
    /scipy\.sparse/,
    'data indices indptr _shape shape maxprint _has_canonical_format _has_sorted_indices row col coords offsets format rows _dict dtype',
  ],
  [/scipy\.interpolate/, 't c k extrapolate axis x _extrapolate _axis'],
  [/scipy\.optimize/, 'x fun success message jac'],
  [/UUID$/, 'int is_safe'],
  [/NormalDist/, '_mu _sigma'],
  [/poly1d/, 'coeffs _coeffs order variable _variable'],
  [/numpy\.polynomial/, 'coef domain window _symbol symbol'],
  [/User(List|Dict|String)|RemainderCols/, 'data'],
  [/(SimpleNamespace|argparse\.Namespace)$/, 'append x __class__ __len__'],
  [/OrderedDict|Counter/, '_metadata __orig_class__'],
  [
    /Error|Exception|Warning/,
    '__notes__ args filename errno strerror name path msg lineno offset text start end object characters_written value code',
  ],
  [/tzoffset|tzutc|tzlocal|FixedOffset/, '_name _offset _std_offset _dst_offset _dst_saved _hasdst _tznames _minutes'],
  [
    /_loss|loss/,
    'closs link interval_y_true interval_y_pred constant_hessian n_classes approx_hessian quantile delta power',
  ],
  [/Interval|link/, 'low high low_inclusive high_inclusive interval_y_pred'],
  [/gaussian_process|kernels/, 'k1 k2 kernel length_scale length_scale_bounds nu alpha kernels exponent metric gamma'],
  [
    /sklearn.*(tree|ensemble|forest|gb)/i,
    'tree_ estimators_ estimator_ n_outputs_ n_classes_ classes_ max_features_ criterion splitter _sklearn_version base_estimator_ _random_state init_ loss_',
  ],
  [
    /sklearn.*(svm|SV)/,
    'support_ support_vectors_ _n_support dual_coef_ _probA _probB shape_fit_ _gamma kernel fit_status_ _sparse class_weight_',
  ],
  [
    /sklearn.*(neighbors|Ball|KD)/,
    '_tree _fit_X _y classes_ effective_metric_ effective_metric_params_ _fit_method n_samples_fit_ outputs_2d_',
  ],
  [
    /sklearn/,
    'classes_ coef_ intercept_ _sklearn_version n_features_in_ feature_names_in_ steps transformers_ named_estimators_ copy scaler_ mean_ var_ random_state _random_state _rng',
  ],
  [/tables/, 'complevel complib shuffle bitshuffle fletcher32 least_significant_digit'],
  [
    /torch\.distributed/,
    'fqn offset index chunks size properties dtype state_dict_metadata planner_data storage_data storage_meta',
  ],
];

const known = new Map<string, readonly string[]>();

/** Attributes that instances of a class have; none where nothing is known of it. */
export function keysOf(dotted: string): readonly string[] {
  let keys = known.get(dotted);
  if (keys === undefined) {
    keys = GROUPS.find(([form]) => form.test(dotted))?.[1].split(' ') ?? [];
    known.set(dotted, keys);
  }
  return keys;
}
