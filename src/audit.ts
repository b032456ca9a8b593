/**
 * The second half of a scan: the lines that load. Sources among the candidates are audited after the checkpoints were
 * judged, so that a line can be told what the same run said of the file it names.
 */
import type { ByteSource } from './bytes/source.ts';
import { messageOf } from './inspect.ts';
import { isAuditable } from './python/auditable.ts';
import type { TorchRequirement } from './python/requirements.ts';
import type { FileReport, LoadSite } from './report.ts';
import type { Candidate } from './scan.ts';

export interface AuditOptions {
  /** The release that will load, and what the project asks for. */
  readonly torch: { version: string; source: string };
  readonly requirement: TorchRequirement | null;
}

/**
 * @param files the reports of this run; the notes of a source are added to its own
 * @returns the sites, in the order of the candidates
 */
export async function auditSources(
  candidates: readonly Candidate[],
  files: readonly FileReport[],
  options: AuditOptions,
): Promise<LoadSite[]> {
  const sources = candidates.filter(({ path, refusal }) => refusal === undefined && isAuditable(path));
  if (sources.length === 0) {
    return [];
  }
  const { auditSource, MAX_NOTEBOOK } = await import('./python/load-sites.ts');
  const byPath = new Map(files.map((file) => [file.path, file]));
  const checkpoints = new Checkpoints(files);
  const sites: LoadSite[] = [];
  for (const candidate of sources) {
    const bytes = await read(() => candidate.open(), MAX_NOTEBOOK + 1);
    if (typeof bytes === 'string') {
      // The scan has opened it too, and its report carries the error.
      continue;
    }
    const audit = auditSource(candidate.path, bytes, {
      ...options,
      checkpoint: (path) => checkpoints.answer(candidate.path, path),
      addedLines: await addedLines(candidate, bytes),
    });
    sites.push(...audit.sites);
    byPath.get(candidate.path)?.notes.push(...audit.notes);
  }
  return sites;
}

/** What this run said of the checkpoints that sources name. */
class Checkpoints {
  readonly #loads = new Map<string, boolean | null>();

  constructor(files: readonly FileReport[]) {
    for (const file of files) {
      if (file.weightsOnly !== null && file.verdict !== 'skipped') {
        this.#loads.set(file.path, file.weightsOnly.loads);
      }
    }
  }

  /** `path` as the source writes it: from the folder of the source, or from the root. */
  answer(source: string, path: string): 'loads' | 'does not load' | undefined {
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const plain = path.replace(/^\.\//, '');
    const loads = this.#loads.get(folder + plain) ?? this.#loads.get(plain);
    return loads === undefined || loads === null ? undefined : loads ? 'loads' : 'does not load';
  }
}

/** Lines of the source that its base does not have; null where there is no base. */
async function addedLines(candidate: Candidate, bytes: Uint8Array): Promise<ReadonlySet<number> | null> {
  if (candidate.openBase === undefined) {
    return null;
  }
  const { openBase } = candidate;
  const base = openBase === null ? new Uint8Array(0) : await read(openBase, bytes.length * 4 + (1 << 20));
  const { linesAdded } = await import('./python/added-lines.ts');
  return linesAdded(typeof base === 'string' ? new Uint8Array(0) : base, bytes);
}

/** The bytes, at most `limit` of them, or why they cannot be had. */
async function read(open: () => Promise<ByteSource>, limit: number): Promise<Uint8Array | string> {
  let source: ByteSource;
  try {
    source = await open();
  } catch (error) {
    return messageOf(error);
  }
  try {
    return source.read(0, limit);
  } catch (error) {
    return messageOf(error);
  } finally {
    source.close();
  }
}
