/** random.Random(), then (version, 624 numbers and a position, a number or None) (Lib/random.py, 2.7 to 3.13). */
import { thing } from './facts.ts';
import { faultOf, faultOfCall, type Shape } from './shape.ts';

export const random: Shape = {
  call: (use) => (use.args?.length === 0 ? thing('random') : faultOfCall(use, 'random.Random()')),
  build({ state, values }) {
    const [version, numbers, gauss] = values.tuple(state) ?? [];
    const known = [2, 3].includes(values.int(version) ?? 0);
    const full = values.container(numbers, ['tuple'])?.length === 625 && values.isPlain(numbers);
    const right = known && full && (values.isNone(gauss) || values.isNumber(gauss));
    return right ? null : faultOf(values, '(3, 625 numbers, a number or None)', state);
  },
};
