/** Archives of models that another reader than that of zip takes: what their own loaders run is told all the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globalNames, HARMLESS, PAYLOAD2 } from '../sources.ts';
import { inspectZip, problems } from './fixtures.ts';

const MANIFEST = JSON.stringify({ model: { handler: 'handler' } });
const DATA = JSON.stringify({ a: { ':serialized:': PAYLOAD2.toString('base64') } });
const HANDLER = 'contains-code (handler.py, null): TorchServe imports the handler handler';

for (const [format, member, content] of [
  ['torch-zip', 'x/data.pkl', HARMLESS],
  ['npz', 'a.npy', ''],
  ['torch-export', 'x/archive_format', 'pt2'],
] as const) {
  test(`an archive that is ${format} as well`, async () => {
    const members = { [member]: content, 'MAR-INF/MANIFEST.json': MANIFEST, 'handler.py': 'x', data: DATA };
    const inspection = await inspectZip('x.npz', members);
    assert.equal(inspection.findings.format, format);
    assert.ok(problems(inspection).includes(HANDLER), problems(inspection).join('\n'));
    assert.ok(globalNames(inspection).includes('os.system'));
  });
}
