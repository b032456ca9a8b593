/** Which names a user may declare safe, whether on the command line or in a workflow. It knows neither. */
import { isDangerousName } from './judge.ts';

/**
 * @param name `module.name`
 * @returns what is wrong with it, as a sentence without its beginning; null where it may be declared safe
 */
export function safeGlobalMistake(name: string): string | null {
  if (!/^[^\s.]+(\.[^\s.]+)+$/.test(name)) {
    return `expected module.name, found ${JSON.stringify(name)}`;
  }
  return isDangerousName(name) ? `${name} is dangerous: declaring it safe would let a file run code` : null;
}
