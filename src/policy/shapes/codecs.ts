/**
 * `_codecs.encode(text, 'latin1')`: how pickles of protocols 0 to 2 write bytes (Lib/pickle.py, save_bytes), so its result
 * is a constant. Other encodings import the module of their name.
 */
import { faultOfCall, type Shape } from './shape.ts';

export const codecsEncode: Shape = {
  call(use) {
    const { args, values } = use;
    const [text, encoding] = args ?? [];
    const length = values.latin1Length(text);
    const latin1 = ['latin1', 'latin-1'].includes(values.text(encoding) ?? '');
    if (args?.length !== 2 || !latin1 || length === null) {
      return faultOfCall(use, "_codecs.encode(constant text, 'latin1')");
    }
    return { kind: 'bytes', length: length.least === length.most ? length.most : null, most: length.most };
  },
};
