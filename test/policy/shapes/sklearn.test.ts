/** Compiled parts of scikit-learn, which read their arrays by the counts that the stream gives. */
import { test } from 'node:test';
import { allRefused, allSafe } from '../judged.ts';
import { array, F8, I4, I8, OBJECT } from './honest.ts';

const floats = (shape: string, count: number): string => array(F8, shape, `b'x' * ${8 * count}`);
const ints = (shape: string, count: number): string => array(I8, shape, `b'x' * ${8 * count}`);

test('a tree has as many nodes and values as it counts, and classes for each output', async () => {
  const [classes, nodes, values] = [ints('(2,)', 2), floats('(3,)', 3), floats('(3, 2, 2)', 12)];
  const honest = `sklearn.tree._tree.Tree(4, ${classes}, 2) << {'max_depth': 3, 'node_count': 3, 'nodes': ${nodes}, 'values': ${values}}`;
  await allSafe([
    honest,
    honest.replace("'max_depth': 3, ", ''),
    honest.replace("'node_count': 3", "'node_count': 2"),
    honest.replace(', 2) <<', ', 1) <<'),
  ]);
  await allRefused(
    [
      ["'node_count': 3", "'node_count': 4"],
      ["'node_count': 3", "'node_count': -1"],
      ["'node_count': 3, ", ''],
      ["'max_depth': 3", "'max_depth': -1"],
      ["'max_depth': 3", "'max_depth': 'x'"],
      [nodes, floats('(2,)', 2)],
      [nodes, floats('(3, 1)', 3)],
      [nodes, '[1, 2, 3]'],
      [values, floats('(2, 2, 2)', 8)],
      [values, floats('(3, 4)', 12)],
      [`, 'values': ${values}`, ''],
      [', 2) <<', ', 3) <<'],
      [', 2) <<', ', -1) <<'],
      ['Tree(4', 'Tree(-4'],
      ['Tree(4', "Tree('4'"],
      [', 2) <<', ') <<'],
      [classes, floats('(2,)', 2)],
      [classes, array(I4, '(2,)', "b'x' * 8")],
      [classes, ints('(2, 1)', 2)],
      [classes, array(OBJECT, '(2,)', '[1, 1]')],
      [classes, 'None'],
      ['sklearn', 'new sklearn'],
    ],
    honest,
  );
});

test('a tree of neighbors has an index for each row, and the nodes that it counts', async () => {
  const [data, indices, nodes, bounds] = [
    floats('(2, 1)', 2),
    ints('(2,)', 2),
    ints('(3,)', 3),
    floats('(2, 1, 1)', 2),
  ];
  const honest = `sklearn.neighbors._kd_tree.newObj(sklearn.neighbors._kd_tree.KDTree) << (${data}, ${indices}, ${nodes}, ${bounds}, 40, 1, 3, 0, 0, 0, 0, None, None)`;
  await allSafe([honest, honest.replace(', None, None)', ', None)'), honest.replace('1, 3, 0', '1, 2, 0')]);
  await allRefused(
    [
      ['1, 3, 0', '1, 4, 0'],
      ['1, 3, 0', '1, -3, 0'],
      ['40, 1', '-1, 1'],
      ['0, 0, None', '0, 0.5, None'],
      [', None, None)', ')'],
      [', None, None)', ', None, None, None)'],
      [data, floats('(3, 1)', 3)],
      [data, floats('(2,)', 2)],
      [indices, ints('(1,)', 1)],
      [indices, ints('(2, 1)', 2)],
      [nodes, 'None'],
      [nodes, ints('(3, 1)', 3)],
      [bounds, floats('(2, 1)', 2)],
      ['KDTree)', 'KDTree, 1)'],
      ['newObj(sklearn.neighbors._kd_tree.KDTree)', 'newObj(sklearn.neighbors._ball_tree.BallTree)'],
      [honest.slice(honest.indexOf(' << ')), ''],
    ],
    honest,
  );
});

test('trees and metrics under the names of 0.17 to 0.24', async () => {
  const [weights, matrix] = [floats('(1,)', 1), floats('(1, 1)', 1)];
  const metric = (module: string, name: string): string =>
    `sklearn.neighbors.${module}.newObj(sklearn.neighbors.${module}.${name}) << (2.0, ${weights}, ${matrix})`;
  const tree = (name: string, of = 'kd_tree'): string =>
    `sklearn.neighbors.kd_tree.newObj(sklearn.neighbors.${of}.${name}) << (${floats('(2, 1)', 2)}, ${ints('(2,)', 2)}, ${ints('(1,)', 1)}, ${floats('(2, 1, 1)', 2)}, 40, 1, 1, 0, 0, 0, 0, ${metric('dist_metrics', 'EuclideanDistance').replace(/^(.*)$/, '($1)')})`;
  await allSafe([
    metric('dist_metrics', 'EuclideanDistance'),
    metric('_dist_metrics', 'MahalanobisDistance'),
    tree('BinaryTree'),
    tree('KDTree'),
    'sklearn.linear_model.sgd_fast.Hinge(1.0)',
  ]);
  await allRefused([
    metric('dist_metrics', 'EuclideanDistance').replace(matrix, floats('(1, 2)', 2)),
    tree('BinaryTree').replace('40, 1, 1', '40, 1, 2'),
    tree('BallTree', 'ball_tree'),
    "sklearn.linear_model.sgd_fast.Hinge('x')",
  ]);
});

test('a loss is made of numbers, as many as its class keeps', async () => {
  const make = (name: string, state: string): string =>
    `_loss.__pyx_unpickle_${name}(_loss.${name}, 238750788, ${state})`;
  await allSafe([
    make('CyHalfBinomialLoss', '()'),
    make('CyHalfBinomialLoss', 'None'),
    make('CyPinballLoss', '(0.5,)'),
    'sklearn.linear_model._sgd_fast.Huber(0.1)',
  ]);
  await allRefused([
    make('CyHalfBinomialLoss', '(0.5,)'),
    make('CyPinballLoss', '()'),
    make('CyPinballLoss', '(0.5, 0.5)'),
    make('CyPinballLoss', "('x',)"),
    make('CyPinballLoss', '[0.5]'),
    make('CyPinballLoss', '(0.5,)').replace(', 238750788', ", 'x'"),
    make('CyPinballLoss', '(0.5,)').replace(', 238750788', ''),
    make('CyPinballLoss', '(0.5,)').replace('(_loss.CyPinballLoss', '(_loss.CyHalfBinomialLoss'),
    make('CyPinballLoss', '(0.5,)').replace('(_loss.', '(argparse.'),
    "sklearn.linear_model._sgd_fast.Huber('x')",
  ]);
});
