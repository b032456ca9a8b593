/**
 * The Python that torch.export writes as text and has evaluated again: sizes of tensors as expressions of symbols, and
 * guards over the sizes of inputs. Taken is what torch prints: numbers, symbols, arithmetic, comparisons, and calls of
 * the functions listed here. Anything else may be any Python.
 *
 * Source: torch/_export/serde/serialize.py 2.1 to 2.15 (`_parse_sym_expr` gives it to sympy.sympify, which is eval; before
 * 2.7 `deserialize_sym_int`), `_print_sympy` (sympy's srepr; str until 2.5), torch/export/_unlift.py 2.9 to 2.15
 * (`_convert_guards_code_to_fn` gives it to exec), torch/utils/_sympy/functions.py and printers.py (`PythonPrinter`).
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Functions of torch/utils/_sympy/functions.py. */
const OF_TORCH = `FloorDiv ModularIndexing Where PythonMod Mod CleanDiv CeilToInt FloorToInt CeilDiv LShift RShift PowByNatural
  FloatPow FloatTrueDiv IntTrueDiv IsNonOverlappingAndDenseIndicator NonOverlappingAndDenseIndicator TruncToFloat TruncToInt
  RoundToInt RoundDecimal ToFloat Identity IntDiv TrueDiv Pow Round Trunc Ceil
  BitwiseFn_bitwise_and BitwiseFn_bitwise_or BitwiseFn_bitwise_xor
  OpaqueUnaryFn_sqrt OpaqueUnaryFn_cos OpaqueUnaryFn_cosh OpaqueUnaryFn_sin OpaqueUnaryFn_sinh OpaqueUnaryFn_tan
  OpaqueUnaryFn_tanh OpaqueUnaryFn_asin OpaqueUnaryFn_acos OpaqueUnaryFn_atan OpaqueUnaryFn_exp OpaqueUnaryFn_log
  OpaqueUnaryFn_asinh OpaqueUnaryFn_log2`;
/** Classes and functions of sympy that stand in what it prints of such an expression. */
const OF_SYMPY = `Symbol Dummy Integer Rational Float Add Mul Max Min Abs floor ceiling sign sqrt exp log cos sin tan
  Equality Unequality LessThan GreaterThan StrictLessThan StrictGreaterThan Eq Ne Le Ge Lt Gt
  And Or Not Xor ITE Piecewise ExprCondPair`;
const IN_SIZES = words(`${OF_TORCH} ${OF_SYMPY}`);
const IN_GUARDS = words(
  `${OF_TORCH} abs bool ceil float floor int max min round trunc cast_symbool_to_symint_guardless`,
);
/** The mathematics of Python, and torch's functions of symbols: none of them reaches anything else. */
const DOTTED = /^(?:math\.[a-z][a-z0-9]*|torch\._?sym_\w+)$/;

/** Functions whose first argument is text, and what that may be. */
const TEXTS: ReadonlyMap<string, RegExp> = new Map([
  ['Symbol', /^\w+$/],
  ['Dummy', /^\w+$/],
  ['Float', /^[-+]?[\d.]+(?:e[-+]?\d+)?$/],
]);

const OPERATOR = /\*\*|\/\/|<<|>>|[=!<>]=|[-+*/%<>&|^]|(?:and|or)\b/y;
const PREFIX = /[-+~]|not\b/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])/y;
const TEXT = /'([^'"\\\r\n]*)'/y;
const NAME = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y;
const SPACE = / */y;
/** An input, a part of it, and its size, all read and nothing called but the three methods. */
const INPUT =
  /L(?:\[(?:\d+|'[^'"\\\r\n]*')\]|\.(?!_|size\(|stride\(|storage_offset\()[A-Za-z]\w*)+(?:\.(?:size|stride)\(\)\[\d+\]|\.storage_offset\(\))?/y;

/** Text that has been read as far as `at`. */
class Expression {
  readonly #text: string;
  readonly #functions: ReadonlySet<string>;
  readonly #inputs: boolean;
  #at = 0;
  /** The functions and the plain parentheses (`(`) that are open. */
  readonly #open: string[] = [];

  constructor(text: string, functions: ReadonlySet<string>, inputs: boolean) {
    this.#text = text;
    this.#functions = functions;
    this.#inputs = inputs;
  }

  /** Whether all of it is an expression of the kind. No recursion: parentheses are counted, however many there are. */
  isPlain(): boolean {
    while (this.#operand()) {
      this.#closing();
      this.#take(SPACE);
      if (this.#at === this.#text.length) {
        return this.#open.length === 0;
      }
      if (!this.#sign(',', this.#open.length > 0 && this.#open.at(-1) !== '(') && this.#take(OPERATOR) === null) {
        return false;
      }
    }
    return false;
  }

  /** An operand, or everything in front of one: signs, parentheses, names of functions and of their arguments. */
  #operand(): boolean {
    for (;;) {
      this.#take(SPACE);
      if (this.#take(PREFIX) !== null) {
        continue;
      }
      if (this.#sign('(', true)) {
        this.#open.push('(');
        continue;
      }
      if (this.#take(NUMBER) !== null || (this.#inputs && this.#take(INPUT) !== null)) {
        return true;
      }
      const name = this.#take(NAME)?.[0];
      if (name === undefined) {
        return false;
      }
      this.#take(SPACE);
      if (!this.#sign('(', true)) {
        if (this.#isArgument() && this.#sign('=', true)) {
          continue;
        }
        return name.includes('.') ? this.#inputs && DOTTED.test(name) : !name.startsWith('__');
      }
      if (!this.#functions.has(name) && !(this.#inputs && DOTTED.test(name))) {
        return false;
      }
      this.#open.push(name);
      const text = TEXTS.get(name);
      const first = text === undefined ? null : this.#take(TEXT);
      if (first !== null) {
        return text!.test(first[1]);
      }
    }
  }

  /** Whether what follows a name is the `=` of an argument, and no comparison. */
  #isArgument(): boolean {
    const { length } = this.#open;
    return length > 0 && this.#open[length - 1] !== '(' && this.#text[this.#at + 1] !== '=';
  }

  #closing(): void {
    for (this.#take(SPACE); this.#open.length > 0 && this.#sign(')', true); this.#take(SPACE)) {
      this.#open.pop();
    }
  }

  #sign(sign: string, allowed: boolean): boolean {
    const found = allowed && this.#text[this.#at] === sign;
    this.#at += found ? 1 : 0;
    return found;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    this.#at += found?.[0].length ?? 0;
    return found;
  }
}

/** Whether `text`, which sympy.sympify evaluates, is arithmetic on symbols as torch writes it. */
export const isArithmetic = (text: string): boolean => new Expression(text, IN_SIZES, false).isPlain();

/** Whether `text`, which becomes a line of Python, compares sizes of inputs as torch writes it. */
export const isGuard = (text: string): boolean => new Expression(text, IN_GUARDS, true).isPlain();
