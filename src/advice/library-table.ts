/** Which format without a pickle each library has, by the start of a global's name. It knows nothing of files. */

export interface LibraryRow {
  /** Starts of names: packages with their final dot, or exact names. */
  readonly names: readonly string[];
  /** One step, as shown to users. */
  readonly advice: string;
  /** Whether its own format saves the whole model, with all that it holds. */
  readonly whole?: boolean;
}

export const LIBRARY_ADVICE: readonly LibraryRow[] = [
  {
    names: ['sklearn.', 'imblearn.'],
    whole: true,
    advice:
      "scikit-learn: save the model with `skops.io.dump(model, 'model.skops')` and load it with `skops.io.load`, which refuses types that you have not named",
  },
  {
    names: ['xgboost.'],
    whole: true,
    advice:
      "XGBoost: save the model with `Booster.save_model('model.ubj')` or `XGBModel.save_model`, and load it with `load_model`",
  },
  {
    names: ['lightgbm.'],
    whole: true,
    advice:
      "LightGBM: save the model with `Booster.save_model('model.txt')` (of an LGBMModel, `model.booster_`), and load it with `lightgbm.Booster(model_file='model.txt')`",
  },
  {
    names: ['catboost.', '_catboost.'],
    whole: true,
    advice: "CatBoost: save the model with `model.save_model('model.cbm')`, and load it with `load_model`",
  },
  {
    names: ['spacy.', 'thinc.'],
    whole: true,
    advice: "spaCy: save the pipeline with `nlp.to_disk('model')`, and load it with `spacy.load('model')`",
  },
  {
    names: ['gensim.'],
    whole: true,
    advice:
      'gensim: save word vectors with `KeyedVectors.save_word2vec_format`, and load them with `load_word2vec_format`',
  },
  {
    names: ['keras.', 'tensorflow.', 'tf_keras.'],
    whole: true,
    advice:
      "Keras: save the model with `model.save('model.keras')` and without Lambda layers, and load it with `safe_mode=True`",
  },
  {
    names: ['transformers.', 'tokenizers.', 'diffusers.', 'sentence_transformers.'],
    whole: true,
    advice:
      "Hugging Face: save it with `save_pretrained('model')`, which writes safetensors and JSON, and load it with `from_pretrained`",
  },
  {
    names: ['torch.', 'torchvision.', 'timm.', 'ultralytics.'],
    whole: true,
    advice:
      'PyTorch: save `model.state_dict()` with `torch.save` or safetensors, and build the model from its code before `load_state_dict()`',
  },
  {
    names: ['statsmodels.'],
    whole: true,
    advice: 'statsmodels: save `results.params` as CSV or JSON, and build the model from its data and code',
  },
  {
    names: ['joblib.numpy_pickle.', 'joblib.numpy_pickle_compat.', 'sklearn.externals.joblib.'],
    advice:
      'joblib: its releases before 0.10 keep arrays in files beside this one; load it where you trust all of them, and save it again with a joblib of today',
  },
  {
    names: ['numpy.random.'],
    advice: 'numpy: leave the random generator out, or save `rng.bit_generator.state` as JSON',
  },
  { names: ['numpy.'], advice: 'numpy: save arrays with `numpy.savez`, and load them with `allow_pickle=False`' },
  { names: ['scipy.sparse.'], advice: 'scipy: save sparse matrices with `scipy.sparse.save_npz`' },
  { names: ['pandas.'], advice: 'pandas: save tables with `to_parquet` or `to_csv`' },
  {
    names: ['__main__.'],
    advice: 'no other script can import a class of `__main__`: move it to a module, and save its values as plain data',
  },
];

/** The row with the longest start of the name, or undefined. */
export function libraryRow(name: string): LibraryRow | undefined {
  let found: LibraryRow | undefined;
  let length = 0;
  for (const row of LIBRARY_ADVICE) {
    const start = row.names.find((candidate) => name.startsWith(candidate) && candidate.length > length);
    if (start !== undefined) {
      found = row;
      length = start.length;
    }
  }
  return found;
}
