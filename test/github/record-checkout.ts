/**
 * Records what git itself writes into a clone, for checkout.test.ts. Needs git and iconv's encodings; run it again after
 * adding a case:
 *   node test/github/record-checkout.ts > test/github/checkout.json
 * Every case is checked out as on Linux, as on Windows with its own line ends (`core.eol`), and with `core.autocrlf`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const BLOBS: Record<string, string> = {
  lf: 'a\nb\n',
  crlf: 'a\r\nb\r\n',
  mixed: 'a\r\nb\n',
  loneCr: 'a\rb\n',
  zero: 'a\0\nb\n',
  odd: '\x01\x02\na\n',
  mostlyText: `\x01${'printable '.repeat(20)}\n`,
  end: 'a\n\x1a',
  high: '\x80\x04\x95\n.',
  id: 'x $Id$ $Id: old $ $Id y $Idx$\n',
  utf8: 'caf\xc3\xa9 \xc2\x80\n',
  wide: '\xd2\x80\n',
};

const ATTRIBUTES: Record<string, string>[] = [
  { '.gitattributes': '* text' },
  { '.gitattributes': '* text=auto' },
  { '.gitattributes': '* text=auto eol=crlf' },
  { '.gitattributes': '* text=auto eol=lf' },
  { '.gitattributes': '* eol=crlf' },
  { '.gitattributes': '* eol=lf' },
  { '.gitattributes': '* -text eol=crlf' },
  { '.gitattributes': '* crlf' },
  { '.gitattributes': '* crlf=input' },
  { '.gitattributes': '* -crlf' },
  { '.gitattributes': '* text\n*.pt binary' },
  { '.gitattributes': '*.pt binary\n* text' },
  { '.gitattributes': '[attr]model text eol=crlf\nm/*.pt model' },
  { '.gitattributes': '* ident' },
  { '.gitattributes': '* ident text eol=crlf' },
  { '.gitattributes': '* working-tree-encoding=UTF-16LE' },
  { '.gitattributes': '* working-tree-encoding=UTF-16BE' },
  { '.gitattributes': '* working-tree-encoding=ISO-8859-1' },
  { '.gitattributes': '* working-tree-encoding=UTF-8' },
  { '.gitattributes': '* text', 'm/.gitattributes': '*.pt -text' },
  { '.gitattributes': '* -text', 'm/.gitattributes': 'x.pt eol=crlf' },
  { '.gitattributes': '/x.pt text eol=crlf' },
  { '.gitattributes': 'm/x.pt text eol=crlf' },
  { '.gitattributes': '"m/x.pt" text eol=crlf' },
  { '.gitattributes': '"\\155/x.pt" text eol=crlf' },
  { '.gitattributes': '**/x.pt text eol=crlf' },
  { '.gitattributes': 'm/ text eol=crlf' },
  { '.gitattributes': 'm/** text eol=crlf' },
  { '.gitattributes': '*.p[st] text eol=crlf' },
  { '.gitattributes': '{x,y}.pt text eol=crlf' },
  { '.gitattributes': '# * text\n  * text eol=crlf' },
  { '.gitattributes': '* text eol=crlf\n*.pt !text !eol' },
  { '.gitattributes': '* eol=crlf\n*.pt text=auto' },
];

const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

/** The bytes of `m/x.pt` in a clone, in base64. */
function checkout(folder: string, config: string, attributes: Record<string, string>, blob: Buffer): string {
  const git = (args: string[], input?: Buffer) =>
    execFileSync('git', ['-C', folder, '-c', config, ...args], {
      env,
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
      .toString()
      .trim();
  git(['init', '-q']);
  const put = (path: string, bytes: Buffer) => {
    const sha = git(['hash-object', '-w', '--stdin', '--no-filters'], bytes);
    git(['update-index', '--add', '--cacheinfo', `100644,${sha},${path}`]);
  };
  for (const [path, text] of Object.entries(attributes)) {
    put(path, Buffer.from(text));
  }
  put('m/x.pt', blob);
  for (const path of Object.keys(attributes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), attributes[path]!);
  }
  git(['checkout-index', '-f', '-a']);
  return readFileSync(join(folder, 'm/x.pt')).toString('base64');
}

const cases = ATTRIBUTES.flatMap((attributes) =>
  Object.values(BLOBS).map((text) => {
    const blob = Buffer.from(text, 'latin1');
    const [linux, windows, autocrlf] = ['core.eol=lf', 'core.eol=crlf', 'core.autocrlf=true'].map((config) => {
      const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
      try {
        return checkout(folder, config, attributes, blob);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
    return { attributes, blob: blob.toString('base64'), clones: [...new Set([linux, windows])], autocrlf };
  }),
);
process.stdout.write(`${JSON.stringify(cases, null, 0).replaceAll('},{', '},\n{')}\n`);
