/**
 * Small text blobs, many in one request. Without a checkout every changed file is read through the API, and most are
 * sources: one GraphQL query reads fifty of them where REST needs fifty requests of an hour's thousand. What comes back
 * is text, so it counts only where its git hash is the blob's. It knows nothing of workspaces.
 */
import { promisesModel } from '../formats/extensions.ts';
import type { Client } from './client.ts';
import type { RepositoryName } from './event.ts';
import type { Entry } from './tree-diff.ts';

const MOST_OBJECTS = 50;
const MOST_BYTES = 4 * 1024 * 1024;
/** GraphQL cuts a larger text. */
const MOST_TEXT = 256 * 1024;

interface Answer {
  repository: Record<string, { text?: string | null } | null> | null;
}

export class TextBatch {
  readonly #client: Client;
  readonly #repository: RepositoryName;
  #queue: Entry[] = [];
  #texts = new Map<string, Buffer>();

  constructor(client: Client, repository: RepositoryName) {
    this.#client = client;
    this.#repository = repository;
  }

  /** What will be asked for, in this order. A name that promises a model is no text worth asking for. */
  expect(entries: readonly Entry[]): void {
    this.#queue.push(...entries.filter(({ path, size }) => size <= MOST_TEXT && !promisesModel(path)));
  }

  /** The bytes that GitHub's text stands for, to be checked by their hash; null where they must be read one by one. */
  async bytesOf(entry: Entry): Promise<Buffer | null> {
    if (!this.#texts.has(entry.sha) && this.#queue.some(({ sha }) => sha === entry.sha)) {
      this.#texts = await this.#fetch(this.#take(entry));
    }
    return this.#texts.get(entry.sha) ?? null;
  }

  /** The next of the queue from this entry on; what stands before it was found elsewhere. */
  #take(entry: Entry): Entry[] {
    const start = this.#queue.findIndex(({ sha }) => sha === entry.sha);
    let bytes = 0;
    const batch = this.#queue.slice(start, start + MOST_OBJECTS).filter(({ size }, index) => {
      bytes += size;
      return index === 0 || bytes <= MOST_BYTES;
    });
    this.#queue = this.#queue.slice(start + batch.length);
    return batch;
  }

  async #fetch(batch: readonly Entry[]): Promise<Map<string, Buffer>> {
    const texts = new Map<string, Buffer>();
    const objects = batch.map(({ sha }, index) => `b${index}: object(oid: "${sha}") { ... on Blob { text } }`);
    const query = `query ($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${objects.join('\n')} }
    }`;
    let answer: Answer;
    try {
      answer = await this.#client.graphql<Answer>(query, { ...this.#repository, request: { retries: 0 } });
    } catch {
      // Whatever GraphQL has against it, REST gives the same bytes, or the error that counts.
      this.#queue = [];
      return texts;
    }
    batch.forEach(({ sha }, index) => {
      const text = answer.repository?.[`b${index}`]?.text;
      if (typeof text === 'string') {
        texts.set(sha, Buffer.from(text));
      }
    });
    return texts;
  }
}
