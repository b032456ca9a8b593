import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ADVICE, resaveRow } from '../../src/advice/table.ts';
import { adviceFor } from '../../src/advice/torch.ts';
import { BufferSource } from '../../src/bytes/source.ts';
import { isDangerousName } from '../../src/policy/judge.ts';
import type { Outcome } from '../../src/torch/load.ts';
import { knownReleases, release } from '../../src/torch/releases.ts';
import { weightsOnly } from '../../src/torch/weights-only.ts';

const REFUSED: Outcome = { loads: false, reason: 'Unsupported global', reader: 'zip', allowed: false, code: false };
const LOADS: Outcome = { ...REFUSED, loads: true, reason: null };

function advise(names: string[], version: string, isDangerous = isDangerousName): string[] {
  const answer = { ...REFUSED, release: release(version), unsafeGlobals: names, retry: () => LOADS };
  return adviceFor(answer, isDangerous);
}

/** The globals people meet most, of which each has advice of its own. */
const WILD =
  `numpy.core.multiarray.scalar numpy._core.multiarray.scalar numpy.core.multiarray._reconstruct numpy.ndarray numpy.dtype
numpy.random._pickle.__bit_generator_ctor numpy.random._pickle.__generator_ctor numpy.ma.core._mareconstruct builtins.bytes builtins.int builtins.slice
builtins.frozenset collections.defaultdict collections.deque yacs.config.CfgNode easydict.EasyDict addict.addict.Dict mmengine.config.config.ConfigDict
argparse.Namespace types.SimpleNamespace datetime.datetime pathlib.PosixPath pathlib._local.PosixPath decimal.Decimal uuid.UUID re._compile typing.Any
copyreg._reconstructor torch.nn.modules.container.Sequential torch._C._nn.gelu ultralytics.nn.tasks.DetectionModel models.yolo.Model models.common.Conv
omegaconf.listconfig.ListConfig omegaconf.dictconfig.DictConfig omegaconf.base.ContainerMetadata omegaconf.nodes.AnyNode
pyannote.audio.core.task.Specifications torch.torch_version.TorchVersion TTS.tts.configs.xtts_config.XttsConfig TTS.tts.models.xtts.XttsArgs
fairseq.data.dictionary.Dictionary mmengine.logging.history_buffer.HistoryBuffer detectron2.structures.boxes.Boxes
pytorch_lightning.utilities.parsing.AttributeDict torch._C.Generator torch._utils._rebuild_nested_tensor torch.uint16 torch.bcomplex32 __main__.X`.split(
    /\s+/,
  );

test('at least forty globals have advice of their own', () => {
  assert.ok(WILD.length >= 40);
  for (const name of WILD) {
    assert.ok(resaveRow(name) !== undefined, name);
    assert.match(advise([name], '2.15')[0], new RegExp(name.replaceAll('.', '\\.')), name);
  }
});

test('no row names what can run code, and each name stands once', () => {
  const names = ADVICE.flatMap((row) => row.names);
  assert.equal(new Set(names).size, names.length);
  for (const row of ADVICE) {
    // Of a family each name is judged by itself, before its row counts.
    const single = row.names.filter((name) => /^[^*].*[^.]$/.test(name));
    assert.deepEqual(row.allow === undefined ? [] : single.filter(isDangerousName), []);
  }
});

test('nothing of a file is allow-listed beside a global that can run code', () => {
  const bad = [
    'builtins.getattr',
    '__builtin__.eval',
    'functools.partial',
    'operator.attrgetter',
    'os.system',
    'posix.system',
    'nt.system',
    'sys.exit',
  ];
  bad.push(
    'subprocess.Popen',
    'pickle.loads',
    'runpy.run_path',
    'importlib.import_module',
    'webbrowser.open',
    'builtins.exec',
    'torch.load',
    'builtins.open',
  );
  for (const name of bad) {
    for (const version of knownReleases()) {
      const said = advise(['argparse.Namespace', name], version).join('\n');
      assert.match(said, /never allow-list/, name);
      assert.doesNotMatch(said, /_globals\(|TORCH_FORCE_NO/, name);
    }
  }
  const ours = advise(['their.loader', 'argparse.Namespace'], '2.15', (name) => name === 'their.loader');
  assert.doesNotMatch(ours.join('\n'), /_globals\(/);
});

test('the form of the list follows the release', () => {
  const said = (version: string) => advise(['argparse.Namespace'], version).join('\n');
  assert.doesNotMatch(said('2.3'), /_globals\(/);
  assert.match(said('2.4'), /add_safe_globals\(\[argparse\.Namespace\]\)/);
  assert.match(said('2.5'), /with torch\.serialization\.safe_globals\(\[argparse\.Namespace\]\)/);
  const numpy = (version: string) => advise(['numpy.core.multiarray.scalar'], version).join('\n');
  assert.doesNotMatch(numpy('2.5'), /as a pair/);
  assert.match(numpy('2.6'), /\(numpy\._core\.multiarray\.scalar, "numpy\.core\.multiarray\.scalar"\)/);
});

test('an unknown class and one that runs its own code are not put on a list', () => {
  for (const name of [
    'their.module.Thing',
    'torch.nn.modules.linear.Linear',
    'omegaconf.dictconfig.DictConfig',
    '__main__.X',
  ]) {
    assert.doesNotMatch(advise([name, 'argparse.Namespace'], '2.15').join('\n'), /_globals\(/, name);
  }
});

test('known holes of a release are said', () => {
  assert.match(advise(['argparse.Namespace'], '2.5').join('\n'), /CVE-2025-32434/);
  assert.match(advise(['argparse.Namespace'], '2.9').join('\n'), /CVE-2026-24747/);
  assert.doesNotMatch(advise(['argparse.Namespace'], '2.10').join('\n'), /CVE/);
  assert.deepEqual(
    adviceFor({ ...LOADS, release: release('2.5'), unsafeGlobals: [], retry: () => LOADS }, () => false),
    [],
  );
});

test('TORCH_FORCE_WEIGHTS_ONLY_LOAD is written as 1 where True is ignored', () => {
  assert.match(advise(['os.system'], '2.6').join('\n'), /=1`; torch 2\.6 silently ignores the spelling True/);
  assert.doesNotMatch(advise(['os.system'], '2.13').join('\n'), /ignores/);
});

const read = (name: string): BufferSource =>
  new BufferSource(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'torch', `${name}.pt`)));

test('the numpy class that torch never lists is found in the file', () => {
  const advice = adviceFor(weightsOnly(read('p_numpy_scalar'), 'x.pt', '2.15', []), isDangerousName);
  assert.match(
    advice.join('\n'),
    /safe_globals\(\[numpy\._core\.multiarray\.scalar, numpy\.dtype, numpy\.dtypes\.Float64DType\]\)/,
  );
});

test('a list that would not help is not advised', () => {
  const advice = adviceFor(weightsOnly(read('p_deque'), 'x.pt', '2.15', []), isDangerousName);
  assert.match(
    advice.join('\n'),
    /does not help with torch 2\.15: Can only extend lists, but got <class 'collections\.deque'>/,
  );
  assert.doesNotMatch(advice.join('\n'), /_globals\(/);
});
