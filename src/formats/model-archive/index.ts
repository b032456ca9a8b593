/** The kinds of archives of models. To add one, write its file and add its line. */
import { promisesModel } from '../extensions.ts';
import type { Findings } from '../findings.ts';
import type { Content } from '../format.ts';
import type { ArchiveMember } from '../nested.ts';
import { exportedProgram } from './exported-program.ts';
import { kerasConfig } from './keras-config.ts';
import type { KindReader, ModelArchiveKind } from './kind.ts';
import { nemo } from './nemo.ts';
import { pythonSources } from './python-sources.ts';
import { skops } from './skops.ts';
import { stableBaselines } from './stable-baselines.ts';
import { torchserve } from './torchserve.ts';

export const MODEL_ARCHIVES: readonly ModelArchiveKind[] = [
  kerasConfig,
  exportedProgram,
  torchserve,
  nemo,
  stableBaselines,
  skops,
  pythonSources,
];

/** Tells `findings`, which hold the members of one or more readings of `content`, what its loaders would run besides. */
export async function readModelArchives(content: Content, findings: Findings): Promise<void> {
  await ask(({ read }) => read, content, findings);
}

/** The same for what is code in an archive of models alone. @param judged members that there was something to say of */
export async function readArchivesOfModels(content: Content, findings: Findings, judged: number): Promise<void> {
  const models = content.promised || judged > 0 || findings.nested.some(({ name }) => promisesModel(name));
  if (models) {
    await ask(({ readModels }) => readModels, content, findings);
  }
}

async function ask(
  readerOf: (kind: ModelArchiveKind) => KindReader | undefined,
  { path, promised }: Content,
  findings: Findings,
): Promise<void> {
  const kinds = MODEL_ARCHIVES.filter((kind) => readerOf(kind) !== undefined);
  for (const members of findings.archives) {
    const found = membersOf(kinds, members());
    for (const [kind, own] of found) {
      await readerOf(kind)?.(own, { path, promised, format: findings.format }, findings);
    }
  }
}

/** The members that each kind looks at, in one pass over all of them; only kinds that have any. */
function membersOf(
  kinds: readonly ModelArchiveKind[],
  members: Iterable<ArchiveMember>,
): Map<ModelArchiveKind, ArchiveMember[]> {
  const found = new Map<ModelArchiveKind, ArchiveMember[]>();
  for (const member of members) {
    const name = member.name.replace(/^(\.?\/)+/, '');
    for (const kind of kinds) {
      if (kind.members.test(name)) {
        const own = found.get(kind) ?? [];
        own.push({ ...member, name });
        found.set(kind, own);
      }
    }
  }
  return found;
}
