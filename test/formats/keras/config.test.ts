/** What a configuration of Keras names: see the releases that src/formats/keras/judge.ts says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LIMITS } from '../../../src/base/limits.ts';
import type { Inspection } from '../../../src/formats/inspection.ts';
import { globalNames, inspectBuffer, inspectBytes, PAYLOAD, zipOf } from '../sources.ts';

const archive = (config: unknown): Buffer =>
  zipOf([
    { name: 'metadata.json', data: Buffer.from('{}') },
    { name: 'config.json', data: Buffer.from(typeof config === 'string' ? config : JSON.stringify(config)) },
  ]);
const messages = ({ findings }: Inspection): string[] =>
  findings.problems.map(({ id, message }) => `${id}: ${message}`);
/** The messages of the code in `config`. */
async function code(config: unknown): Promise<string[]> {
  const told = messages(await inspectBytes('x.keras', archive(config)));
  return told.map((message) => message.replace('contains-code: ', ''));
}
const entry = (
  module: string | null,
  name: string,
  config: unknown = {},
  registered: string | null = null,
): object => ({
  module,
  class_name: name,
  config,
  registered_name: registered,
});
/** A model of one layer, as Keras 3 writes it. */
const model = (layer: object): object => entry('keras', 'Sequential', { name: 's', layers: [layer] });
const call = (module: string | null, name: string, registered = name): object =>
  entry(module, 'function', name, registered);
/** An entry of Keras 2. */
const plain = (name: string, config: unknown = {}): object => ({ class_name: name, config });
const foreign = (name: string): string => `the configuration names ${name}, which is no part of a Keras model`;
const LAMBDA = 'a Lambda layer holds Python code that Keras runs';

const DATA: Readonly<Record<string, object>> = {
  'a layer by its public name': entry('keras.layers', 'Dense', { units: 2, kernel_initializer: null }),
  'a layer of tf_keras': entry('tf_keras.layers', 'Dense'),
  'a layer of the Keras in TensorFlow': entry('tensorflow.python.keras.engine.functional', 'Functional'),
  'a layer by the path of its public name': entry('keras.api._v2.keras.layers', 'Dense'),
  'a layer where it is defined': entry('keras.src.layers.core.dense', 'Dense'),
  'an optimizer of a backend': entry('keras.src.backend.torch.optimizers.torch_adam', 'Adam', {}, 'Adam'),
  'an operation': entry('keras.src.ops.numpy', 'Add', { name: 'add' }, 'Add'),
  'a layer without a module, as in Keras 2': plain('Conv2D'),
  'a layer of Keras 2.2': plain('MaxoutDense'),
  'an optimizer of a lower-case name': plain('adam'),
  'an optimizer that Keras registers': { ...plain('Custom>Adam'), registered_name: 'Custom>Adam' },
  'a function of Keras': call('keras.activations', 'relu'),
  'a function without a module': call('builtins', 'relu', 'function'),
  'a loss without a module': call('builtins', 'mse'),
  'a function of Keras 2': plain('function', 'relu'),
  'a function that computes': call('keras.ops', 'tanh'),
  'a value': plain('__tensor__', { value: [1], dtype: 'float32' }),
  'a shape of TensorFlow': { class_name: 'TensorShape', items: [null, 2] },
  'a specification of TensorFlow': {
    ...entry('tensorflow.python.framework.tensor', '__typespec__', []),
    spec_name: 'TensorSpec',
  },
  'names of functions': plain('LSTM', {
    activation: 'tanh',
    recurrent_activation: 'hard_sigmoid',
    kernel_initializer: 'glorot_uniform',
    bias_regularizer: 'l2',
    kernel_constraint: 'non_neg',
  }),
  'losses and metrics': {
    loss: { a: 'mse', b: [plain('MeanSquaredError')] },
    metrics: [['accuracy', 'AUC'], 'binary_crossentropy'],
    optimizer: 'rmsprop',
  },
  'a wrapper of a cell': plain('DeviceWrapper', { device: '/cpu:0', type: 'lambda' }),
  'a vocabulary': entry('keras.layers', 'StringLookup', { vocabulary: ['a', 'b'] }),
  'a call of TensorFlow': plain('TFOpLambda', { function: 'math.reduce_mean' }),
  'a call of TensorFlow 1': plain('TFOpLambda', { function: 'compat.v1.transpose' }),
  'a slice': plain('SlicingOpLambda', { function: '__operators__.getitem' }),
  'a call of the backend': plain('TFOpLambda', { function: 'keras.backend.ctc_batch_cost' }),
  'a call of Keras': plain('TFOpLambda', { function: 'keras.losses.mean_squared_error' }),
  'a method of a ragged tensor': plain('ClassMethod', { cls_symbol: 'RaggedTensor', method_name: 'from_row_splits' }),
  'a method of a tensor': plain('InstanceMethod', { attr_name: 'with_values' }),
  'an operation of a graph': plain('TensorFlowOpLayer', { node_def: { op: 'AddV2' } }),
  'an operation of a graph in bytes': plain('TensorFlowOpLayer', { node_def: '\n\u0003a/b\u0012\u0003Mul' }),
  'a column': plain('NumericColumn', { key: 'a' }),
  'a key that names nothing': { name: 'os.system', module: 'os', config: 'system' },
};

for (const [what, layer] of Object.entries(DATA)) {
  test(`${what} is data`, async () => {
    assert.deepEqual(await code(model(layer)), []);
  });
}

const CODE: readonly (readonly [what: string, layer: object, message: string])[] = [
  ['a builtin', call('builtins', 'exec'), foreign('builtins.exec')],
  ['a builtin that has the name of an operation', call('builtins', 'map'), foreign('builtins.map')],
  ['a builtin of another name', call('builtins', 'exec', 'relu'), foreign('builtins.exec')],
  ['a helper', call('keras.utils', 'get_file'), foreign('keras.utils.get_file')],
  ['a helper as a class', entry('keras.models', 'load_model'), foreign('keras.models.load_model')],
  [
    'a switch of Keras',
    call('keras.config', 'enable_unsafe_deserialization'),
    foreign('keras.config.enable_unsafe_deserialization'),
  ],
  [
    'a setter of Keras',
    call('keras.src.backend.common.global_state', 'set_global_attribute'),
    foreign('keras.src.backend.common.global_state.set_global_attribute'),
  ],
  ['a class that its module does not have', entry('keras.activations', 'Dense'), foreign('keras.activations.Dense')],
  ['a function as a class', entry('keras.ops', 'relu'), foreign('keras.ops.relu')],
  ['a module that begins like Keras', entry('kerasx.layers', 'Dense'), foreign('kerasx.layers.Dense')],
  ['a class of an author', entry('my_module', 'MyLayer'), foreign('my_module.MyLayer')],
  ['a class that an author registers', entry(null, 'MyLayer', {}, 'my>MyLayer'), foreign('my>MyLayer')],
  ['what is registered in front of Keras', entry('keras.layers', 'Dense', {}, 'my>Dense'), foreign('my>Dense')],
  ['a class of nobody', plain('KerasLayer'), foreign('KerasLayer')],
  ['a function of a library', call('os', 'system'), foreign('os.system')],
  ['a module that is no text', { ...call('os', 'relu'), module: 1 }, foreign('?.relu')],
  ['a function that is no text', plain('function', ['exec']), foreign('?')],
  ['a name of a function', plain('Dense', { activation: 'my_function' }), foreign('my_function')],
  ['a loss', { loss: { a: ['dice_of_mine'] } }, foreign('dice_of_mine')],
  ['a Lambda', plain('Lambda'), LAMBDA],
  [
    'a function in a wrapper',
    plain('DropoutWrapper', { dropout_fn: ['4wEA', null, null], dropout_fn_type: 'lambda' }),
    'DropoutWrapper holds Python code that Keras runs',
  ],
  [
    'a function of a module in a wrapper',
    plain('ResidualWrapper', { residual_fn: 'system', residual_fn_type: 'function', residual_fn_module: 'os' }),
    'ResidualWrapper holds Python code that Keras runs',
  ],
  ['a lambda', plain('__lambda__'), LAMBDA],
  [
    'a specification from elsewhere',
    { ...entry('os', '__typespec__', []), spec_name: 'TensorSpec' },
    foreign('os.TensorSpec'),
  ],
  ['a SavedModel', entry('keras.layers', 'TFSMLayer', { filepath: '/m' }), 'TFSMLayer loads the SavedModel /m'],
  [
    'a vocabulary in a file',
    plain('TextVectorization', { vocabulary: '/etc/hostname' }),
    'TextVectorization reads its vocabulary from the file /etc/hostname',
  ],
  ['a column with a file', plain('VocabularyFileCategoricalColumn'), foreign('VocabularyFileCategoricalColumn')],
  [
    'a function of TensorFlow that writes',
    plain('TFOpLambda', { function: 'io.write_file' }),
    'TFOpLambda calls io.write_file of TensorFlow',
  ],
  [
    'a helper as a function of TensorFlow',
    plain('TFOpLambda', { function: 'keras.utils.get_file' }),
    'TFOpLambda calls keras.utils.get_file of TensorFlow',
  ],
  [
    'a switch of the backend',
    plain('TFOpLambda', { function: 'keras.backend.set_session' }),
    'TFOpLambda calls keras.backend.set_session of TensorFlow',
  ],
  [
    'a class of TensorFlow',
    plain('ClassMethod', { cls_symbol: 'io.TFRecordWriter', method_name: 'x' }),
    'ClassMethod calls io.TFRecordWriter of TensorFlow',
  ],
  [
    'a name of Python itself',
    plain('InstanceProperty', { attr_name: '__class__' }),
    'InstanceProperty calls __class__ of TensorFlow',
  ],
  [
    'a private method of a class',
    plain('ClassMethod', { cls_symbol: 'RaggedTensor', method_name: '__init__' }),
    'ClassMethod calls __init__ of TensorFlow',
  ],
  [
    'an operation that writes',
    plain('TensorFlowOpLayer', { node_def: '\n\u0001a\u0012\tWriteFile' }),
    'TensorFlowOpLayer calls WriteFile of TensorFlow',
  ],
];

for (const [what, layer, message] of CODE) {
  test(`${what} is code`, async () => {
    assert.deepEqual(await code(model(layer)), [message]);
  });
}

test('code is found in the arguments of a call, in how a model is built and how it is compiled', async () => {
  for (const key of ['inbound_nodes', 'build_config', 'compile_config']) {
    const layer = { ...entry('keras.layers', 'Dense'), [key]: [[{ a: call('os', 'system') }]] };
    assert.deepEqual(await code(model(layer)), [foreign('os.system')]);
  }
});

test('of a name that is there twice the last value counts', async () => {
  assert.deepEqual(await code('{"class_name": "Dense", "class_name": "Lambda"}'), [LAMBDA]);
  assert.deepEqual(await code('{"class_name": "Lambda", "class_name": "Dense"}'), []);
});

test('many classes are a few problems, and long names are cut', async () => {
  const told = await code(Array.from({ length: 1000 }, (_, at) => entry('m', `C${at}`)));
  assert.equal(told.length, 6);
  assert.equal(told[5], '995 more like these');
  const [long] = await code(entry('m', 'x'.repeat(100_000)));
  assert.equal(long.length, 160);
});

test('config.json is read as zipfile finds it: at the root, by its case, up to a NUL', async () => {
  const inside = async (name: string): Promise<string[]> => {
    const data = Buffer.from(JSON.stringify(entry('os', 'system')));
    return messages(await inspectBuffer('x.keras', zipOf([{ name, data }])));
  };
  for (const name of ['config.json', 'config.json\0x']) {
    assert.deepEqual(await inside(name), [`contains-code: ${foreign('os.system')}`]);
  }
  for (const name of ['Config.json', 'assets/config.json']) {
    assert.deepEqual(await inside(name), []);
  }
});

test('NaN and the infinities are numbers', async () => {
  assert.deepEqual(await code('{"class_name": "Dense", "config": [NaN, -Infinity, Infinity]}'), []);
});

test('what cannot be read is a problem with its place', async () => {
  const problems = async (config: Uint8Array): Promise<unknown[]> => {
    const { findings } = await inspectBytes('x.keras', zipOf([{ name: 'config.json', data: config }]));
    return findings.problems.map(({ id, member, offset }) => [id, member, offset]);
  };
  const nested = (depth: number): Buffer => Buffer.from('['.repeat(depth) + ']'.repeat(depth));
  assert.deepEqual(await problems(Buffer.from([0x22, 0xff, 0x22])), [['broken-archive', 'config.json', 1]]);
  assert.deepEqual(await problems(nested(100_000)), [['limit-exceeded', 'config.json', LIMITS.jsonDepth + 1]]);
  assert.deepEqual(await problems(nested(500)), [['limit-exceeded', 'config.json', null]]);
});

test('what comes before the depth that is read counts', async () => {
  const deep = `[${JSON.stringify(entry('os', 'system'))}, ${'['.repeat(500)}${']'.repeat(500)}]`;
  assert.ok((await code(deep)).includes(foreign('os.system')));
});

const wrapper = (module: string): object => entry('keras.layers', 'TorchModuleWrapper', { name: 'w', module });

test('the layers of keras.applications are Keras own', async () => {
  for (const [module, name] of [
    ['keras.src.applications.convnext', 'LayerScale'],
    ['keras.applications.convnext', 'StochasticDepth'],
    ['keras.src.applications.inception_resnet_v2', 'CustomScaleLayer'],
  ]) {
    assert.deepEqual(await code(model(entry(module, name, {}, name))), []);
  }
  assert.deepEqual(await code(model(entry('keras.src.applications.convnext', 'ConvNeXt'))), [
    foreign('keras.src.applications.convnext.ConvNeXt'),
  ]);
});

test('a TorchModuleWrapper of another module is foreign', async () => {
  assert.deepEqual(await code(model(entry('this', 'TorchModuleWrapper'))), [foreign('this.TorchModuleWrapper')]);
  assert.deepEqual(await code(model(entry('keras.src.utils.torch_utils', 'TorchModuleWrapper'))), []);
});

test('the checkpoint of a TorchModuleWrapper is judged as a file', async () => {
  const inspection = await inspectBytes('x.keras', archive(model(wrapper(PAYLOAD.toString('base64')))));
  assert.deepEqual(globalNames(inspection), ['os.system']);
  assert.deepEqual(
    inspection.members.map(({ path }) => path),
    ['x.keras!config.json:module'],
  );
  const torch = readFileSync('test/real/torch/2.6/state_dict.pt').toString('base64');
  const [member] = (await inspectBuffer('x.keras', archive(wrapper(torch)))).members;
  assert.equal(member.findings.format, 'torch-zip');
  const [noise] = (await inspectBuffer('x.keras', archive(wrapper('AAECAwQFBgcICQ==')))).members;
  assert.match(messages(noise).join(), /^unknown-content: /);
});

test('several of them have names of their own, and Python passes over what is not base 64', async () => {
  const one = wrapper(`!${PAYLOAD.toString('base64').replace(/(.{8})/g, '$1\n')}`);
  const { members } = await inspectBuffer('x.keras', archive([one, one]));
  assert.deepEqual(
    members.map(({ name }) => name),
    ['config.json:module', 'config.json:module-2'],
  );
});

test('how a model in HDF5 is trained is read, and Keras decodes its attributes as UTF-8', async () => {
  const bytes = readFileSync('test/real/keras/3.15/custom_loss.h5');
  const patched = (from: number, ...content: number[]): Buffer =>
    Buffer.concat([bytes.subarray(0, from), Buffer.from(content), bytes.subarray(from + content.length)]);
  assert.deepEqual(messages(await inspectBuffer('x.h5', bytes)), [`contains-code: ${foreign('dice_of_mine')}`]);
  const [problem] = (await inspectBuffer('x.h5', patched(bytes.indexOf('dice_of_mine'), 0xff))).findings.problems;
  assert.equal(problem.id, 'broken-archive');
  assert.match(problem.message, /expected UTF-8, found byte 0xff/);
  assert.equal(problem.member, '/@training_config');
});
