/**
 * The JSON of an exported program, as torch.export.load reads it: which of its texts would run as Python, and which
 * names would import a module.
 *
 * - Expressions go to sympy.sympify, guards to exec: see export-expression.ts.
 * - Names of values become names in the source of `forward`, which torch.fx writes and runs (torch/fx/graph.py,
 *   `gen_fn_def`; a placeholder's name as it stands); names of parameters and texts among the inputs stand there between
 *   quotes (`_format_target`; torch/export/_unlift.py, `_get_input_guards_for_graph`).
 * - The class of an enum and the factory of a defaultdict are imported by name (torch/utils/_pytree.py,
 *   `enum_object_hook`, `_defaultdict_deserialize`).
 * - Operators are looked up in torch, operator and math (`deserialize_operator`). What is found there is called when the
 *   program runs, but torch/_export/verifier.py (2.1 to 2.15) refuses all but those that it lists: so do we.
 *
 * Source: torch/_export/serde/serialize.py 2.6 and 2.15.
 */
import { BufferSource, type ByteSource } from '../../bytes/source.ts';
import type { CodeFound } from '../code-found.ts';
import { quoted } from '../code-found.ts';
import { type Json, type JsonObject, readPythonJson } from '../python-json.ts';
import { isArithmetic, isGuard } from './export-expression.ts';

const isObject = (value: Json | undefined): value is JsonObject => value instanceof Map;

/** A name that torch.fx gives; NamedArgument has an empty one for what is positional. */
const IDENTIFIER = /^(?:[\p{L}_][\p{L}\p{N}\p{M}_]*)?$/u;
/** What ends a text of Python between quotes, or changes where it ends. */
const QUOTE = /['"\\\r\n]/;

/** What a name or text under these keys becomes, by what it must be. */
const NAMES: ReadonlySet<string> = new Set(['name', 'as_name']);
const QUOTED_NAMES: ReadonlySet<string> = new Set([
  'fqn',
  'parameter_name',
  'buffer_name',
  'tensor_constant_name',
  'custom_obj_name',
  'user_input_name',
]);
const SPECS: ReadonlySet<string> = new Set(['in_spec', 'out_spec']);

/** Beside operators registered with torch.ops: Python's own, those of symbols, and `_allowed_torch_functions`. */
const OPERATORS =
  /^(?:torch\.ops(?:\.\w+){2,}|_operator\.(?!attrgetter|itemgetter|methodcaller|call$)\w+|math\.\w+|torch\.(?:_?sym_\w+|_C\._set_grad_enabled|autograd\.grad_mode\.set_grad_enabled|amp\.autocast_mode\.\w+|_functorch\.predispatch\.\w+|_C\._functorch\.\w+|export\.custom_ops\._call_custom_autograd_function_in_pre_dispatch|fx\.experimental\.symbolic_shapes\.cast_symbool_to_symint_guardless))$/;
/** Where `deserialize_operator` looks; any other name stays text, which is no operator. */
const LOOKED_UP = /^(?:_operator|torch|math)/;

/** Factories of a defaultdict that build plain containers and numbers. */
const FACTORIES =
  /^(?:builtins\.(?:list|dict|set|frozenset|tuple|int|float|str|bytes|bool|complex)|collections\.(?:OrderedDict|defaultdict|deque|Counter))$/;

/**
 * Tells `found` of the code in the program that `source` is.
 * @throws {MemberError} where it is no JSON, or is more than is read
 */
export function readExportedProgram(source: ByteSource, found: CodeFound): void {
  const program = readPythonJson(source, { keep: (value, name) => judged(value, name, found) });
  const inputs = at(program, 'graph_module', 'graph', 'inputs');
  for (const input of Array.isArray(inputs) ? (inputs as readonly Json[]) : []) {
    const text = at(input, 'as_string');
    if (typeof text === 'string' && QUOTE.test(text)) {
      found.add(`the input ${quoted(text)} ends the quotes that torch writes around it in a guard, which is run`);
    }
  }
}

function at(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner.get(key) : undefined), value);
}

/** Objects and arrays on the way to the inputs of the graph, whose texts mean something else than those of its nodes. */
const KEPT: ReadonlySet<string | null> = new Set([null, 'graph_module', 'graph']);

/** Judges a value of the program. @returns what of it another value is judged by: large programs have millions of values */
function judged(value: Json, name: string | null, found: CodeFound): Json {
  if (typeof value === 'string') {
    readText(value, name, found);
    return name === 'target' || (name === 'as_string' && QUOTE.test(value)) ? value : null;
  }
  if (isObject(value)) {
    const target = value.get('target');
    if (typeof target === 'string' && value.has('inputs')) {
      readOperator(target, found);
    }
    return KEPT.has(name) || (name === 'inputs' && value.get('as_string') != null) ? value : null;
  }
  return Array.isArray(value) && name === 'inputs' ? value.filter((item: Json) => item !== null) : null;
}

function readText(text: string, key: string | null, found: CodeFound): void {
  if (key === 'as_operator') {
    readOperator(text, found);
  } else if (key === 'expr_str' && !isArithmetic(text)) {
    found.add(`the expression ${quoted(text)} is more than arithmetic on symbols, and torch.export.load evaluates it`);
  } else if (key === 'guards_code' && !isGuard(text)) {
    found.add(`the guard ${quoted(text)} is more than a comparison of sizes, and torch runs it`);
  } else if (key !== null && NAMES.has(key) && !IDENTIFIER.test(text)) {
    found.add(`the name ${quoted(text)} is no name of Python, and torch.fx writes it into code that it runs`);
  } else if (key !== null && QUOTED_NAMES.has(key) && QUOTE.test(text)) {
    found.add(`the name ${quoted(text)} ends the quotes that torch.fx writes around it in code that it runs`);
  } else if (key !== null && SPECS.has(key)) {
    readSpec(text, found);
  }
}

function readOperator(target: string, found: CodeFound): void {
  if (LOOKED_UP.test(target) && (!OPERATORS.test(target) || target.includes('.__'))) {
    found.add(`a node of the graph calls ${quoted(target)}, which is no operator of torch`);
  }
}

/** A structure of inputs or outputs: `[protocol, node]` as JSON, in a text. */
function readSpec(text: string, found: CodeFound): void {
  if (text !== '') {
    walkSpec(readPythonJson(new BufferSource(Buffer.from(text)), { given: 'str' }), found);
  }
}

function walkSpec(value: Json, found: CodeFound): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) {
      walkSpec(item, found);
    }
  }
  if (!isObject(value)) {
    return;
  }
  const context = value.get('context');
  if (typeof context === 'string' && value.has('children_spec')) {
    // Most nodes keep JSON in a text, some a class's name.
    if (/^[ \t\n\r]*[[{"]/.test(context)) {
      walkContext(readPythonJson(new BufferSource(Buffer.from(context)), { given: 'str' }), found);
    }
  } else if (context !== undefined && context !== null) {
    walkContext(context, found);
  }
  walkSpec(value.get('children_spec') ?? null, found);
}

function walkContext(value: Json, found: CodeFound): void {
  if (typeof value === 'string' && QUOTE.test(value)) {
    found.add(`the key ${quoted(value)} ends the quotes that torch writes around it in a guard, which is run`);
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) {
      walkContext(item, found);
    }
  } else if (isObject(value)) {
    readImports(value, found);
    for (const item of value.values()) {
      walkContext(item, found);
    }
  }
}

function readImports(value: JsonObject, found: CodeFound): void {
  if (value.has('__enum__')) {
    found.add(`the structure of the inputs imports ${quoted(String(value.get('fqn')))} as an enum`);
  }
  const [module, name] = [value.get('default_factory_module'), value.get('default_factory_name')];
  if (module !== undefined && !FACTORIES.test(`${String(module)}.${String(name)}`)) {
    found.add(`the structure of the inputs imports ${quoted(`${String(module)}.${String(name)}`)} as a factory`);
  }
}
