/** The tables that scripts/make-keras-names.py wrote hold nothing that reads, writes or fetches. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KERAS_CLASSES, KERAS_FUNCTIONS, KERAS_REGISTERED } from '../../../src/formats/keras/names.ts';
import { isClass, isFunction, isRegistered } from '../../../src/formats/keras/table.ts';

/** NON_MODELING_APIS of keras/src/saving/serialization_lib.py (Keras 3.15) and others of its kind. */
const HELPERS = `audio_dataset_from_directory clear_session custom_object_scope deserialize deserialize_keras_object
  enable_unsafe_deserialization exec eval func_load get get_custom_objects get_file get_registered_object
  image_dataset_from_directory Lambda load_img load_model load_weights model_from_json register_keras_serializable
  save_img save_model save_weights serialize serialize_keras_object set_global_attribute text_dataset_from_directory
  TFSMLayer timeseries_dataset_from_array TorchModuleWrapper`.split(/\s+/);

test('no helper is in a table', () => {
  const names = new Set([KERAS_CLASSES, KERAS_FUNCTIONS, KERAS_REGISTERED].join('\n').split(/\s+/));
  assert.ok(names.size > 1500, `${names.size} names`);
  assert.deepEqual(
    HELPERS.filter((name) => names.has(name)),
    [],
  );
});

test('a table is sorted, a line a module', () => {
  for (const table of [KERAS_CLASSES, KERAS_FUNCTIONS]) {
    const modules = table
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    assert.deepEqual(modules, [...new Set(modules)].sort());
  }
});

test('a name is looked up in its module alone, and a module is no part of another', () => {
  assert.ok(isClass('keras.layers', 'Dense') && isFunction('keras.activations', 'relu') && isRegistered('relu'));
  assert.ok(!isClass('keras', 'Dense') && !isClass('keras.layers', 'relu') && !isFunction('keras.layers', 'relu'));
  assert.ok(!isClass('keras.layers.', 'Dense') && !isClass('xkeras.layers', 'Dense') && !isClass('', 'Dense'));
  assert.ok(!isRegistered('') && !isRegistered('constructor') && !isRegistered('Keras'));
});
