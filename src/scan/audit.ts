/**
 * The second half of a scan: the lines that load. A source is looked at once while the scan has it open, which settles
 * most of them; those with something to say are audited again after the checkpoints were judged, so that a line can be
 * told what the same run said of the file it names, and whether it is new.
 */
import { messageOf } from '../base/errors.ts';
import type { ByteSource } from '../bytes/source.ts';
import { isAuditable } from '../python/load-sites/auditable.ts';
import type { SourceAudit } from '../python/load-sites/load-sites.ts';
import type { TorchRequirement } from '../python/requirement/requirements.ts';
import type { Entry, LoadSite } from '../report.ts';
import type { Candidate } from './candidate.ts';

/** Bytes of sources that are kept between the two looks; later ones are opened again. */
const KEPT_BYTES = 64 << 20;

export interface AuditOptions {
  /** The release that will load, and what the project asks for. */
  readonly torch: { version: string; source: string };
  readonly requirement: TorchRequirement | null;
}

/** A source with something to say. */
interface Noted {
  candidate: Candidate;
  /** Null where it is to be opened again. */
  bytes: Uint8Array | null;
  /** What the first look said, which counts where there is no second. */
  first: SourceAudit;
}

/** What the audit of all sources says. */
export interface Audit {
  /** In the order of the candidates. */
  readonly sites: readonly LoadSite[];
  /** What there is to say of a source, but for the lines that load. */
  readonly notes: ReadonlyMap<Candidate, readonly string[]>;
}

export class SourceAudits {
  readonly #options: AuditOptions;
  readonly #noted: Noted[] = [];
  #room = KEPT_BYTES;

  constructor(options: AuditOptions) {
    this.#options = options;
  }

  /** Called with every candidate that was opened, as long as it is open. */
  async look(candidate: Candidate, source: ByteSource): Promise<void> {
    if (!isAuditable(candidate.path)) {
      return;
    }
    const { auditSource, MAX_NOTEBOOK } = await import('../python/load-sites/load-sites.ts');
    const bytes = readStart(source, MAX_NOTEBOOK + 1);
    if (typeof bytes === 'string') {
      const first = { sites: [], notes: [`the lines that load were not looked for: ${bytes}`] };
      this.#noted.push({ candidate, bytes: null, first });
      return;
    }
    const first = auditSource(candidate.path, bytes, this.#options);
    if (first.sites.length + first.notes.length > 0) {
      const keep = bytes.length <= this.#room;
      this.#room -= keep ? bytes.length : 0;
      this.#noted.push({ candidate, bytes: keep ? bytes : null, first });
    }
  }

  /** @param files what this run said of the files */
  async finish(files: readonly Entry[]): Promise<Audit> {
    const checkpoints = new Checkpoints(files);
    const all: LoadSite[] = [];
    const noted = new Map<Candidate, readonly string[]>();
    for (const source of this.#noted) {
      const { sites, notes } = await this.#secondLook(source, checkpoints);
      for (const site of sites) {
        all.push(site);
      }
      noted.set(source.candidate, notes);
    }
    return { sites: all, notes: noted };
  }

  async #secondLook({ candidate, bytes: kept, first }: Noted, checkpoints: Checkpoints): Promise<SourceAudit> {
    const { auditSource, MAX_NOTEBOOK } = await import('../python/load-sites/load-sites.ts');
    const bytes = kept ?? (await read(() => candidate.open(), MAX_NOTEBOOK + 1));
    if (typeof bytes === 'string') {
      return first;
    }
    return auditSource(candidate.path, bytes, {
      ...this.#options,
      checkpoint: (named) => checkpoints.answer(candidate.path, named),
      addedLines: await addedLines(candidate, bytes),
    });
  }
}

/** What this run said of the checkpoints that sources name. */
class Checkpoints {
  readonly #loads = new Map<string, boolean | null>();

  constructor(files: readonly Entry[]) {
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
  const { linesAdded } = await import('../python/load-sites/added-lines.ts');
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
    return readStart(source, limit);
  } finally {
    source.close();
  }
}

function readStart(source: ByteSource, limit: number): Uint8Array | string {
  try {
    return source.read(0, limit);
  } catch (error) {
    return messageOf(error);
  }
}
