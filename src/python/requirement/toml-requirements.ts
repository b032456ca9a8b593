/**
 * What files of tables ask of torch: pyproject.toml by every tool that keeps requirements there, pixi.toml, Pipfile and
 * lock files. Each reader takes the parsed document; what has another shape than its tool writes asks for nothing.
 */
import { type Asked, fromUrl, readRequirement } from './requirement-line.ts';
import { entriesOf, itemsOf, valuesAt } from './toml.ts';

/**
 * Lists of requirements of PEP 508. Each is an alternative, so `include-group` (PEP 735) adds nothing: the group that
 * it names is in the same table.
 */
const LISTS = [
  'project dependencies',
  'project optional-dependencies *',
  'dependency-groups *',
  'tool uv dev-dependencies',
  'tool pdm dev-dependencies *',
  'tool rye dev-dependencies',
  'tool hatch envs * dependencies',
  'tool hatch envs * extra-dependencies',
  'tool flit metadata requires',
  'tool flit metadata requires-extra *',
];

/** Tables of poetry, name to constraint; `dev-dependencies` is from before 1.2. */
const POETRY = ['tool poetry dependencies', 'tool poetry dev-dependencies', 'tool poetry group * dependencies'];

/** Where pixi keeps its tables of dependencies: everywhere or for a feature, there on every platform or on one. */
const PIXI = ['', 'target *', 'feature *', 'feature * target *'].flatMap((place) =>
  ['dependencies', 'host-dependencies', 'build-dependencies', 'pypi-dependencies'].map((name) => `${place} ${name}`),
);

const TORCH = /^torch$/i;
/** Conda calls it pytorch. */
const TORCH_OR_CONDA = /^(py)?torch$/i;

/** Of a pyproject.toml. */
export function readPyproject(document: unknown): Asked[] {
  const asked = [
    ...LISTS.flatMap((path) => listed(document, path)),
    ...POETRY.flatMap((path) => tabled(document, path, TORCH, [])),
    ...valuesAt(document, ['tool', 'pixi']).flatMap(readPixi),
  ];
  // uv puts an override in place of every other requirement.
  const overrides = listed(document, 'tool uv override-dependencies');
  return overrides.length > 0 ? overrides : asked;
}

/** Of a pixi.toml, or of `[tool.pixi]`. */
export function readPixi(document: unknown): Asked[] {
  return PIXI.flatMap((path) => tabled(document, path, TORCH_OR_CONDA, ['']));
}

/** Every top table of a Pipfile but these is a category of packages. */
const NO_CATEGORY = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile']);

/** Of a Pipfile. */
export function readPipfile(document: unknown): Asked[] {
  const categories = entriesOf(document).filter(([name]) => !NO_CATEGORY.has(name));
  return categories.flatMap(([, packages]) => tabled(packages, '', TORCH, ['']));
}

/** uv.lock, poetry.lock and pdm.lock have `[[package]]`, pylock.toml (PEP 751) has `[[packages]]`. */
export function readLock(document: unknown): Asked[] {
  const packages = ['package', 'packages'].flatMap((key) => valuesAt(document, [key]).flatMap(itemsOf));
  return packages.flatMap((one) => {
    const [name] = valuesAt(one, ['name']);
    const [version] = valuesAt(one, ['version']);
    const torch = typeof name === 'string' && TORCH.test(name) && typeof version === 'string';
    return torch ? [{ specifier: `==${version}`, locked: true }] : [];
  });
}

/** Pipfile.lock, which is JSON: a category of packages each, with versions like `==2.4.1`. */
export function readPipfileLock(document: unknown): Asked[] {
  const versions = valuesAt(document, ['*', 'torch', 'version']);
  return versions.flatMap((version) => (typeof version === 'string' ? [{ specifier: version, locked: true }] : []));
}

const keysOf = (path: string): string[] => path.split(' ').filter((key) => key !== '');

function listed(document: unknown, path: string): Asked[] {
  const lines = valuesAt(document, keysOf(path)).flatMap(itemsOf);
  return lines.flatMap((line) => (typeof line === 'string' ? readRequirement(line) : []));
}

/** @param unversioned what an entry asks that names neither a version nor a place */
function tabled(document: unknown, path: string, name: RegExp, unversioned: string[]): Asked[] {
  const entries = valuesAt(document, keysOf(path)).flatMap(entriesOf);
  const values = entries.flatMap(([key, value]) => (name.test(key) ? (Array.isArray(value) ? value : [value]) : []));
  return values
    .flatMap((value) => constraintsOf(value, unversioned))
    .map((specifier) => ({ specifier, locked: false }));
}

/** `"^2.1"`, `{ version = "^2.1", … }`, `{ url = … }`, `{ git = … }`. */
function constraintsOf(value: unknown, unversioned: string[]): string[] {
  if (typeof value === 'string') {
    return [constraint(value)];
  }
  const table = new Map(entriesOf(value));
  const version = table.get('version');
  if (typeof version === 'string') {
    return [constraint(version)];
  }
  const place = ['url', 'file', 'path', 'git'].map((key) => table.get(key)).find((one) => typeof one === 'string');
  if (typeof place === 'string') {
    return [fromUrl(place)];
  }
  // In poetry an entry without either only says more about one of [project].
  return table.size > 0 ? unversioned : [];
}

/** As one specifier: a bare version is that version, a space means and, and what follows a version in conda is a build. */
function constraint(text: string): string {
  const parts = text.split(/\|\|?/).map((part) => {
    const clauses = part
      .trim()
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/(?<=[<>=!~^,]) | (?=,)/g, '')
      .replaceAll(/ (?=[<>=!~^\d])/g, ',')
      .replace(/ .*$/, '');
    return /^\d[\d.]*$/.test(clauses) ? `==${clauses}` : clauses;
  });
  return parts.join('|');
}
