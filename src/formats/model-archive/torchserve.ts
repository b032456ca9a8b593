/**
 * TorchServe's `.mar`: what MAR-INF/MANIFEST.json names is imported by the worker that loads the archive.
 *
 * Source: ts/model_loader.py (`_load_handler_file`, `_load_default_handler`) and ts/torch_handler/base_handler.py
 * (`_load_pickled_model`) of torchserve 0.1 to 0.12; model_archiver/model_packaging_utils.py of torch-model-archiver 0.12.
 */
import type { Findings } from '../findings.ts';
import type { ArchiveMember } from '../nested.ts';
import { type Json, readPythonJson } from '../python-json.ts';
import { listed, type ModelArchiveKind, withMember } from './kind.ts';

/**
 * Handlers that are modules of ts.torch_handler (torchserve 0.1 to 0.12), and those of the C++ worker. A file of the archive
 * comes before them: the loader imports it first.
 */
const BUILT_IN: ReadonlySet<string> = new Set(
  (
    'base_handler image_classifier image_segmenter object_detector text_classifier text_handler vision_handler densenet_handler ' +
    'dali_handler dali_image_classifier trt_llm_handler vllm_handler BaseHandler TorchScriptHandler'
  ).split(' '),
);
const PYTHON = /\.pyc?$/i;

/** Archives in the format `tgz` have one folder around everything. */
const MANIFEST = /^([^/]+\/)?MAR-INF\/MANIFEST\.json$/;

export const isManifest = ({ name }: ArchiveMember): boolean => MANIFEST.test(name);

export const torchserve: ModelArchiveKind = {
  name: 'TorchServe `.mar`',
  about:
    'the worker imports the handler and the model file that `MAR-INF/MANIFEST.json` names, and any Python file beside them can be ' +
    'imported: each is `contains-code`. Handlers of TorchServe itself are not. The `serializedFile` is judged as a model',
  checked: 'files of torch-model-archiver 0.12, the sources of torchserve 0.1 to 0.12',
  members: /^([^/]+\/)?MAR-INF\/MANIFEST\.json$|\.(pyc?|so)$/,
  async read(members, _archive, findings) {
    for (const manifest of members.filter(isManifest)) {
      const json = await withMember(manifest, findings, (source) => readPythonJson(source, { given: 'str' }));
      if (json !== undefined) {
        readManifest(json, manifest, members, findings);
      }
    }
  },
};

function readManifest(
  json: Json,
  manifest: ArchiveMember,
  members: readonly ArchiveMember[],
  findings: Findings,
): void {
  const model = json instanceof Map ? json.get('model') : undefined;
  if (!(model instanceof Map)) {
    findings.problem('broken-archive', 'expected an object "model" in the manifest, found none', manifest.name, 0);
    return;
  }
  const text = (key: string): string | null => {
    const value = model.get(key);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const folder = MANIFEST.exec(manifest.name)?.[1] ?? '';
  const told = new Set<string>();
  const tell = (what: string, value: string, file: string | undefined): void => {
    told.add(file ?? '');
    findings.problem('contains-code', `TorchServe imports the ${what} ${listed([value])}`, file ?? manifest.name);
  };
  const handler = text('handler');
  if (handler !== null) {
    const module = moduleOf(handler);
    const file = fileOf(folder, module, members);
    if (file !== undefined || !BUILT_IN.has(module)) {
      tell('handler', handler, file);
    }
  }
  const modelFile = text('modelFile');
  if (modelFile !== null) {
    tell('model file', modelFile, fileOf(folder, modelFile.split('.')[0], members));
  }
  const others = members.map(({ name }) => name).filter((name) => PYTHON.test(name) && !told.has(name));
  if (others.length > 0) {
    findings.problem('contains-code', `other Python files in the archive: ${listed(others)}`, others[0]);
  }
  const requirements = text('requirementsFile');
  if (requirements !== null) {
    findings.note(`TorchServe may install what ${listed([requirements])} asks for`);
  }
  const serialized = text('serializedFile');
  if (serialized !== null) {
    findings.promise(folder + serialized);
  }
}

/** The module that `_load_handler_file` imports: `folder/name.py:function` is `name`. */
const moduleOf = (handler: string): string => handler.split(':')[0].replace(/\.py$/, '').split('/').at(-1) ?? handler;

/** The file of the archive that `importlib.import_module` finds for it. */
function fileOf(folder: string, module: string, members: readonly ArchiveMember[]): string | undefined {
  const path = folder + module.replaceAll('.', '/');
  const names = [`${path}/__init__.py`, `${path}.so`, `${path}.py`, `${path}.pyc`];
  return members.find(({ name }) => names.includes(name))?.name;
}
