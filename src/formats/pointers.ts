/**
 * Files that only point to content kept elsewhere: Git LFS, DVC, git-annex. What they point to was not judged, and that
 * is said.
 *
 * Source: github.com/git-lfs/git-lfs, docs/spec.md; dvc.org, .dvc files; git-annex.branchable.com/internals/pointer_file.
 */
import { LIMITS } from '../base/limits.ts';
import { promisesModel } from './extensions.ts';
import type { Content, FormatReader } from './format.ts';
import type { Inspection } from './inspection.ts';

/** git-lfs takes nothing larger for a pointer. */
const LFS_BYTES = 1024;
const ANNEX_BYTES = 32 * 1024;
const LFS =
  /^version (https:\/\/git-lfs\.github\.com\/spec\/v1|https:\/\/hawser\.github\.com\/spec\/v1|http:\/\/git-media\.io\/v\/2)\r?\n/;
const ANNEX = /^\/annex\/objects\/([^\n/]+)\r?(\n|$)/;
const DVC = /^(outs|md5|wdir|frozen|meta|deps):/;

/** Both tools take a pointer for what it is by its size and its first line, which the head holds. */
const textOf = ({ head }: Content): string => Buffer.from(head).toString('latin1');

export const lfsPointer: FormatReader = {
  format: 'lfs-pointer',
  about: 'a Git LFS pointer; what it points to was not judged',
  checked: 'no release: handmade files, after docs/spec.md of git-lfs',
  detect: (content) => content.source.size < LFS_BYTES && LFS.test(textOf(content)),
  read(content, findings) {
    const text = textOf(content);
    const oid = /\noid (\S+)/.exec(text)?.[1] ?? 'of no known id';
    const size = /\nsize (\d+)/.exec(text)?.[1] ?? '?';
    findings.problem('lfs-object', `the content is in Git LFS and was not read: ${oid}, ${size} bytes`);
  },
};

/** For who judges LFS objects elsewhere: a pointer, where it is nothing else as well, is named and no problem. */
export function withoutLfsPointer(inspection: Inspection): Inspection {
  const { findings } = inspection;
  const [problem, ...more] = findings.problems;
  if (problem?.id !== 'lfs-object' || more.length > 0 || findings.walked) {
    return inspection;
  }
  return { ...inspection, findings: { ...findings, problems: [], skipped: `${problem.message}; ignored as asked` } };
}

export const annexPointer: FormatReader = {
  format: 'annex-pointer',
  about: 'a git-annex pointer; what it points to was not judged',
  checked: 'no release: a handmade file, after the manual of git-annex',
  detect: (content) => content.source.size < ANNEX_BYTES && ANNEX.test(textOf(content)),
  read(content, findings) {
    const key = ANNEX.exec(textOf(content))?.[1];
    findings.problem('pointer-file', `the content is in git-annex and was not read: ${key}`);
  },
};

/** A list of files may be long, and the one that matters may be its last. */
const wholeText = ({ source }: Content): string => Buffer.from(source.read(0, LIMITS.pointerBytes)).toString('latin1');

/** A `.dvc` file is a pointer where one of the paths in it promises a model, and says nothing else. */
export const dvcPointer: FormatReader = {
  format: 'dvc-pointer',
  about: 'a DVC pointer to a model; what it points to was not judged',
  checked: 'no release: a handmade file, after the manual of DVC',
  detect(content) {
    const named = /\.dvc$/.test(content.path);
    const long = content.source.size > LIMITS.pointerBytes;
    const points = (named && long) || /^outs:/m.test(wholeText(content));
    return (named || content.promised) && DVC.test(textOf(content)) && points;
  },
  read(content, findings) {
    const { size } = content.source;
    if (size > LIMITS.pointerBytes) {
      findings.problem('limit-exceeded', `a pointer of ${size} bytes, more than ${LIMITS.pointerBytes}`, null, 0);
      return;
    }
    const paths = [...wholeText(content).matchAll(/^[ -]+path: *(.+?)\s*$/gm)].map((match) => match[1]);
    const models = paths.filter((path) => promisesModel(path));
    if (models.length === 0 && !content.promised) {
      findings.skipped = 'points to content that DVC keeps, no model among it';
      return;
    }
    findings.problem('pointer-file', `the content is kept by DVC and was not read: ${models.join(', ') || '?'}`);
  },
};
