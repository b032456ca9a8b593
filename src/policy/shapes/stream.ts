/** io.BytesIO and io.StringIO: empty, then (content, position, attributes) (Modules/_io/bytesio.c, stringio.c). */
import { thing } from './facts.ts';
import { faultOf, faultOfCall, type Shape } from './shape.ts';
import { attributesFault, attributesOf } from './state.ts';

export const stream: Shape = {
  call: (use) => (use.args?.length === 0 ? thing('stream') : faultOfCall(use, 'an empty stream')),
  build({ state, values }) {
    const old = attributesOf(state, values);
    if (old !== null) {
      // Python 2 wrote the attributes of a class of its own.
      return attributesFault(old, values);
    }
    const items = values.tuple(state);
    const attributes = items?.at(-1);
    const plain = items?.slice(0, -1).every((item) => values.isConstant(item)) ?? false;
    const part = values.isNone(attributes) || values.container(attributes, ['dict']) !== null;
    if (items === null || items.length < 3 || items.length > 4 || !plain || !part) {
      return faultOf(values, '(content, position, attributes)', state);
    }
    return attributesFault({ dict: attributes!, slots: attributes! }, values);
  },
};
