/**
 * The Python that a stream amounts to: one statement for each import, call, instantiation and build, in the order they
 * would happen. Results get a name (`_1`), so that nothing is written twice.
 */

import { LIMITS } from '../base/limits.ts';
import type { ByteSource } from '../bytes/source.ts';
import { Expressions } from './expression.ts';
import type { ItemsMethod, Listener } from './listener.ts';
import { Literals } from './literals.ts';
import { type GlobalObject, ObjectBudget, type PickleObject, type Value } from './values.ts';

/** Characters of one statement. */
const STATEMENT = 500;
/** A stream of a million calls is not read to its end by anybody. */
const MAX_STATEMENTS = LIMITS.explainedStatements;

/** A line for people about a global, or null. */
export type Remark = (module: string, name: string) => string | null;

export class Script {
  readonly statements: string[] = [];
  readonly #names = new Map<PickleObject, string>();
  readonly #imported = new Set<string>();
  readonly #expressions: Expressions;
  readonly #remark: Remark;
  readonly #remarked = new Set<GlobalObject>();
  readonly #objects = new ObjectBudget();
  #left = 0;

  /** @param remark what to say of a global when it is first imported */
  constructor(source: ByteSource, remark: Remark = () => null) {
    this.#remark = remark;
    this.#expressions = new Expressions(new Literals(source), STATEMENT, this.#names);
  }

  readonly listener: Listener = {
    onImport: (global) => this.#onImport(global),
    onItems: (target, method, items) => this.#onItems(target, method, items),
    onResult: (object) => this.#onResult(object),
    onBuild: (target, state) => this.#add(this.#expressions.writeBuild(target, state)),
  };

  /** A value as Python, with the names given so far. */
  write(value: Value): string {
    return this.#expressions.write(value);
  }

  #onImport(global: GlobalObject): void {
    const { module, name } = global;
    if (module !== '' && !this.#imported.has(module)) {
      this.#imported.add(module);
      this.#add(`import ${module}`);
    }
    const remark = this.#remarked.has(global) ? null : this.#remark(module, name);
    this.#remarked.add(global);
    if (remark !== null) {
      this.#add(`# ${remark}`);
    }
  }

  #onItems(target: Value, method: ItemsMethod, items: readonly Value[]): void {
    const kind = { append: 'list', setitem: 'dict', add: 'set' } as const;
    const written = this.#expressions.write(this.#objects.container(kind[method], [...items]));
    const name = method === 'append' ? 'extend' : 'update';
    this.#add(`${this.#expressions.write(target)}.${name}(${written})`);
  }

  #onResult(object: PickleObject): void {
    const expression = this.#expressions.write(object);
    const name = `_${this.#names.size + 1}`;
    if (this.statements.length < MAX_STATEMENTS) {
      this.#names.set(object, name);
    }
    this.#add(`${name} = ${expression}`);
  }

  finish(result: Value): void {
    if (this.#left > 0) {
      this.statements.push(`# … and ${this.#left} more statements`);
    }
    this.statements.push(`result = ${this.#expressions.write(result)}`);
  }

  #add(statement: string): void {
    if (this.statements.length < MAX_STATEMENTS) {
      this.statements.push(statement);
    } else {
      this.#left += 1;
    }
  }
}
