/**
 * The bytes of a blob: from the workspace where a file there is that blob, by its git hash, else from GitHub's API.
 * A file that was changed, filtered or replaced by a link on its way to the workspace is never taken for the blob.
 */
import { createHash } from 'node:crypto';
import { lstatSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ByteSource } from '../bytes/source.ts';
import { BufferSource, FileSource } from '../bytes/source.ts';
import type { Client } from './client.ts';
import type { RepositoryName } from './event.ts';
import { TextBatch } from './text-batch.ts';
import type { Entry } from './tree-diff.ts';

/** GitHub docs, "Get a blob": up to 100 megabytes. */
const MOST_BLOB_BYTES = 100 * 1024 * 1024;
const CHUNK = 1024 * 1024;
/** Requests of the hour's rate limit that reading leaves for publishing. */
const RESERVE = 50;

export class Blobs {
  readonly #client: Client;
  readonly #repository: RepositoryName;
  readonly #workspace: string | null;
  readonly #texts: TextBatch;
  #remaining = Number.POSITIVE_INFINITY;

  /** @param workspace the folder of a checkout, or null */
  constructor(client: Client, repository: RepositoryName, workspace: string | null) {
    this.#client = client;
    this.#repository = repository;
    this.#workspace = workspace;
    this.#texts = new TextBatch(client, repository);
  }

  /** What will be opened, in this order, so that small texts among it can be read together. */
  expect(entries: readonly Entry[]): void {
    const workspace = this.#workspace;
    this.#texts.expect(
      entries.filter(({ path, size }) => workspace === null || regularFile(workspace, path, size) === null),
    );
  }

  /** @throws {Error} where neither the workspace nor GitHub has the bytes whose git hash is the entry's */
  async open(entry: Entry): Promise<ByteSource> {
    return this.#fromWorkspace(entry) ?? this.#fromGitHub(entry);
  }

  #fromWorkspace(entry: Entry): ByteSource | null {
    const path = this.#workspace === null ? null : regularFile(this.#workspace, entry.path, entry.size);
    if (path === null) {
      return null;
    }
    const source = new FileSource(path);
    if (gitHash(source, entry.sha) === entry.sha) {
      return source;
    }
    source.close();
    return null;
  }

  async #fromGitHub(entry: Entry): Promise<ByteSource> {
    if (entry.size > MOST_BLOB_BYTES) {
      throw new Error(
        `the blob has ${entry.size} bytes; GitHub's API gives at most ${MOST_BLOB_BYTES}, so check the commit out before this step`,
      );
    }
    const text = await this.#texts.bytesOf(entry);
    if (text !== null && gitHash(new BufferSource(text), entry.sha) === entry.sha) {
      return new BufferSource(text);
    }
    if (this.#remaining < RESERVE) {
      throw new Error(
        `GitHub's rate limit leaves ${this.#remaining} requests, kept for publishing; check the commit out before this step`,
      );
    }
    const { data, headers } = await this.#client.rest.git.getBlob({ ...this.#repository, file_sha: entry.sha });
    this.#remaining = Number(headers['x-ratelimit-remaining'] ?? Number.POSITIVE_INFINITY);
    if (data.encoding !== 'base64') {
      throw new Error(`expected blob ${entry.sha} in base64 from GitHub, found ${JSON.stringify(data.encoding)}`);
    }
    const source = new BufferSource(Buffer.from(data.content, 'base64'));
    if (gitHash(source, entry.sha) !== entry.sha) {
      throw new Error(`the bytes that GitHub gave for blob ${entry.sha} have another hash`);
    }
    return source;
  }
}

/** The file's path where it is a regular file of that size, with no symbolic link on the way to it. */
function regularFile(workspace: string, path: string, size: number): string | null {
  try {
    const root = realpathSync(workspace);
    const file = join(root, ...path.split('/'));
    if (realpathSync(file) !== file || !file.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return null;
    }
    const status = lstatSync(file);
    return status.isFile() && status.size === size ? file : null;
  } catch {
    // Not there, or a name this system cannot have: GitHub has the bytes.
    return null;
  }
}

/**
 * Git's name of these bytes as a blob: the hash of `blob <size>`, a zero byte, and the content.
 * @param like a SHA of the repository, whose length tells SHA-1 from SHA-256 (git-scm.com, hash-function-transition)
 */
export function gitHash(source: ByteSource, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  hash.update(`blob ${source.size}\0`);
  for (let offset = 0; offset < source.size; offset += CHUNK) {
    hash.update(source.read(offset, CHUNK));
  }
  return hash.digest('hex');
}
