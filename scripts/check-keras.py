"""Control for Keras: models with every class of the installed release that can be made stay `safe`.

Layers, wrappers, cells and operations in models; initializers, regularizers, constraints, activations as arguments of a
layer; optimizers, schedules, losses and metrics as what a model was compiled with; as .keras and as .h5. What cannot be
made without knowing more is counted and named.
usage: pip install keras torch; KERAS_BACKEND=torch python scripts/check-keras.py [FOLDER]
"""

import inspect
import json
import logging
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

os.environ.setdefault('KERAS_BACKEND', 'torch')

import keras  # noqa: E402  the backend is chosen before the import

warnings.simplefilter('ignore')
logging.disable(logging.WARNING)
ROOT = pathlib.Path(__file__).parent.parent
# Layers that are code: what they run is in the file, or beside it.
CODE = {'Lambda', 'TFSMLayer', 'TorchModuleWrapper', 'JaxLayer', 'FlaxLayer'}
SHAPES = [(8,), (8, 8), (8, 8, 3), (8, 8, 8, 3), (4, 8, 8, 3)]
# Arguments that a constructor asks for, by their names.
VALUES = {
    'activation': 'relu', 'alpha': 0.1, 'axes': -1, 'axis': -1, 'bounding_box_format': 'xyxy', 'boundaries': [1], 'cropping': 1, 'd': 1, 'decay_rate': 0.9,
    'decay_steps': 10, 'depth': 2, 'dims': (1,), 'equation': 'ab,bc->ac', 'factor': 0.2, 'fft_length': 4, 'filters': 2,
    'first_decay_steps': 10, 'function': 'tanh', 'group_size': 1, 'head_dim': 2, 'height': 4, 'height_factor': 0.1, 'high': 1,
    'initial_learning_rate': 0.1, 'input_dim': 4, 'k': 1, 'kernel_size': 2, 'key_dim': 2, 'learning_rate': 0.1, 'low': 0,
    'max_length': 4, 'max_number': 4, 'max_value': 1.0, 'min_value': 0.0, 'mode': 'int8', 'n': 2, 'name': 'it', 'num_bins': 4,
    'num_classes': 2, 'num_heads': 2, 'num_key_value_heads': 1, 'num_query_heads': 2, 'num_tokens': 4, 'output_dim': 2,
    'output_shape': (4,), 'output_size': 2, 'padding': 1, 'pool_size': 2, 'precision': 0.5, 'rate': 0.5, 'recall': 0.5,
    'repeats': 2, 'scale': 2.0, 'seed': 1, 'sensitivity': 0.5, 'sequence_length': 4, 'shape': (2,), 'size': 2, 'source': 'xyxy',
    'specificity': 0.5, 'stddev': 0.1, 'target': 'xywh', 'target_class_ids': [0], 'target_shape': (4, 2), 'threshold': 0.5,
    'units': 2, 'value': 0.1, 'values': [0.1, 0.2], 'width': 4, 'width_factor': 0.1,
    'cell': lambda: keras.layers.LSTMCell(2), 'cells': lambda: [keras.layers.GRUCell(2), keras.layers.GRUCell(2)],
    'fn': lambda: keras.losses.mean_squared_error, 'inner_optimizer': lambda: keras.optimizers.SGD(),
    'layer': lambda: keras.layers.Dense(2), 'layers': lambda: [keras.layers.Rescaling(2.0)],
}
# Those of a class that takes others than its argument's name says.
OTHER = {
    'AWQDTypePolicy': {'mode': 'awq/4/128'}, 'Bidirectional': {'layer': lambda: keras.layers.GRU(2)}, 'CategoryEncoding': {'num_tokens': 4},
    'Discretization': {'bin_boundaries': [0.0, 1.0]}, 'GPTQDTypePolicy': {'mode': 'gptq/4/128'}, 'Int4DTypePolicy': {'mode': 'int4/128'},
    'QuantizedFloat8DTypePolicy': {'mode': 'float8'}, 'RandomPosterization': {'factor': 4}, 'InputLayer': {'shape': (2,)},
}


def made(cls):
    """An instance of `cls`. TypeError or ValueError where it asks for what is not in VALUES."""
    given = OTHER.get(cls.__name__, {})
    wanted = {
        name: VALUES[name]
        for name, parameter in inspect.signature(cls.__init__).parameters.items()
        if parameter.default is parameter.empty and name in VALUES
    }
    return cls(**{name: value() if callable(value) else value for name, value in {**wanted, **given}.items()})


def classes(module, base):
    for name, cls in sorted(vars(module).items()):
        if inspect.isclass(cls) and issubclass(cls, base) and name not in CODE:
            yield name, cls


def single(layer):
    """A model of one layer, over inputs of the first shape that it takes."""
    errors = []
    for shape in SHAPES:
        for count in (1, 2):
            try:
                inputs = [keras.Input(shape, batch_size=2) for _ in range(count)]
                made_layer = layer()
                return keras.Model(inputs, made_layer(inputs[0] if count == 1 else inputs))
            except Exception as error:  # whatever a layer says of inputs that are not for it
                errors.append(f'{type(error).__name__}: {str(error)[:80]}')
    raise ValueError(errors[0])


def dense(**arguments):
    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, **arguments)])


def compiled(**arguments):
    model = dense()
    model.compile(**{'optimizer': 'sgd', 'loss': 'mse', **arguments})
    return model


def alone(layer):
    """A layer that takes no tensor of numbers, in a model that is never called."""
    return keras.Sequential([layer()])


def operations():
    for name, function in sorted(vars(keras.ops).items()):
        if inspect.isfunction(function):
            yield name, lambda function=function: operation(function)


def operation(function):
    """A model that calls `function` with what it takes of tensors, numbers and shapes."""
    ways = [lambda x: function(x), lambda x: function(x, x), lambda x: function([x, x]), lambda x: function(x, 1), lambda x: function(x, (2, 8)), lambda x: function(x, x, x)]
    for way in ways:
        try:
            return single(lambda: way)
        except ValueError:
            continue
    raise ValueError('takes other arguments')


def policy(cls):
    return cls('mixed_float16') if cls in (keras.dtype_policies.DTypePolicy, keras.dtype_policies.FloatDTypePolicy) else made(cls)


def models():
    """Pairs of a title and a function that makes the model."""
    for name, cls in classes(keras.layers, keras.layers.Layer):
        yield f'layer {name}', lambda cls=cls: either(lambda: made(cls))
    for name, cls in classes(keras.initializers, keras.initializers.Initializer):
        yield f'initializer {name}', lambda cls=cls: dense(kernel_initializer=made(cls))
    for name, cls in classes(keras.regularizers, keras.regularizers.Regularizer):
        yield f'regularizer {name}', lambda cls=cls: dense(kernel_regularizer=made(cls))
    for name, cls in classes(keras.constraints, keras.constraints.Constraint):
        yield f'constraint {name}', lambda cls=cls: dense(kernel_constraint=made(cls))
    for name, cls in classes(keras.optimizers, keras.optimizers.Optimizer):
        yield f'optimizer {name}', lambda cls=cls: compiled(optimizer=made(cls))
    for name, cls in classes(keras.optimizers.schedules, keras.optimizers.schedules.LearningRateSchedule):
        yield f'schedule {name}', lambda cls=cls: compiled(optimizer=keras.optimizers.Adam(made(cls)))
    for name, cls in classes(keras.losses, keras.losses.Loss):
        yield f'loss {name}', lambda cls=cls: compiled(loss=made(cls))
    for name, cls in classes(keras.metrics, keras.metrics.Metric):
        yield f'metric {name}', lambda cls=cls: compiled(metrics=[made(cls)], weighted_metrics=[made(cls)])
    for name, cls in classes(keras.dtype_policies, keras.dtype_policies.DTypePolicy):
        yield f'policy {name}', lambda cls=cls: dense(dtype=policy(cls))
    for kind, module, make in (
        ('activation', keras.activations, lambda function: dense(activation=function)),
        ('loss', keras.losses, lambda function: compiled(loss=function)),
        ('metric', keras.metrics, lambda function: compiled(metrics=[function])),
    ):
        for name, function in sorted(vars(module).items()):
            if inspect.isfunction(function) and name not in ('get', 'serialize', 'deserialize'):
                yield f'{kind} function {name}', lambda make=make, function=function: make(function)
                yield f'{kind} name {name}', lambda make=make, name=name: make(name)
    for name, make in operations():
        yield f'operation {name}', make
    yield 'models within models', nested


def either(layer):
    try:
        return single(layer)
    except ValueError:
        return alone(layer)


def nested():
    inner = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2), keras.layers.LeakyReLU()], name='inner')
    each = keras.layers.TimeDistributed(inner)
    first, second = keras.Input((3, 4)), keras.Input((3, 4))
    joined = keras.layers.Concatenate()([each(first), each(second) * 2.0])
    both = keras.layers.Bidirectional(keras.layers.LSTM(2, return_sequences=True))(joined)
    model = keras.Model([first, second], {'a': keras.ops.mean(both, axis=1), 'b': keras.layers.Dense(1, name='b')(both)})
    model.compile('adam', loss={'a': 'mse', 'b': keras.losses.Huber()}, metrics={'b': ['mae', keras.metrics.AUC()]})
    return model


def write(folder):
    """Writes what can be written; the counts of models and files, and what could not be made."""
    written, missing = 0, {}
    for index, (title, make) in enumerate(models()):
        name = f'{index:04}-{title.replace(" ", "-")}'
        try:
            model = make()
        except Exception as error:
            missing[title] = f'{type(error).__name__}: {str(error).splitlines()[0][:100]}'
            continue
        for extension in ('keras', 'h5'):
            try:
                model.save(folder / f'{name}.{extension}')
                written += 1
            except Exception as error:
                (folder / f'{name}.{extension}').unlink(missing_ok=True)
                missing[f'{title}.{extension}'] = f'{type(error).__name__}: {str(error).splitlines()[0][:100]}'
    return index + 1, written, missing


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else temporary)
        folder.mkdir(exist_ok=True)
        titles, written, missing = write(folder)
        command = [ROOT / 'node_modules/.bin/node', ROOT / 'src/cli.ts', '--format', 'json', '--fail-on', 'never', folder]
        report = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    files = [file for file in report['files'] if '!' not in file['path']]
    accused = [file for file in files if file['verdict'] != 'safe']
    for title, why in missing.items():
        print(f'not made: {title}: {why}')
    for file in accused:
        print(file['path'].rpartition('/')[2], file['verdict'], *(problem['message'] for problem in file['problems']))
    print(f'Keras {keras.__version__}: {titles} models, {written} files written, {len(files)} judged, {len(accused)} not safe, {len(missing)} not made')
    return 1 if accused or len(files) != written else 0


sys.exit(main())
