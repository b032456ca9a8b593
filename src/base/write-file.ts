/**
 * The one way a file is written: whole or not at all. The bytes go to a temporary file in the same folder, which takes
 * the name of the target when all of them are on the disk; until then a file that is there stays as it was, and whatever
 * fails removes the temporary file.
 *
 * Nothing is written through a symbolic link, /dev/stdout included. Replacing a file needs a folder that may be written,
 * keeps the file's mode, makes us its owner, and parts it from its hard links. A file that may not be written is not
 * replaced either.
 */

import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { messageOf } from './errors.ts';

export interface WriteOptions {
  /** Whether a file that is there is replaced. */
  overwrite: boolean;
  /** A folder above the file: what stands between the two must be folders, no links to them. */
  within?: string | undefined;
  /** Whether folders that are missing are made. */
  makeFolders?: boolean;
  /** Whether a fifo or a character device (/dev/null, a terminal) may be the target; it is written straight into. */
  devices?: boolean;
}

/** A file that was not written; the message names it and the cause. */
export class WriteError extends Error {}

/** A file is there and must not be replaced. */
export class FileExistsError extends WriteError {}

/** Of new files, less what the umask takes. */
const MODE = 0o644;
const PERMISSIONS = 0o777;

/**
 * What can be told before there is anything to write, for work that takes long. Writing checks again.
 * @throws {FileExistsError} where there is a file and `overwrite` is false
 * @throws {WriteError} where something else is in the way, or the file or its folder may not be written
 */
export function checkTarget(path: string, options: WriteOptions): void {
  named(path, () => targetStatus(path, options));
}

/** @throws {WriteError} as `FileWriter` does */
export function writeFile(path: string, text: string, options: WriteOptions): void {
  const writer = new FileWriter(path, options);
  writer.write(Buffer.from(text));
  writer.commit();
}

/**
 * A file written piece by piece. There is nothing under its name before `commit`. Whoever does not come to `commit` calls
 * `abort`; after an error of the writer itself that is done. Only a killed process leaves the temporary file,
 * `.weights-only-….tmp`, behind.
 */
export class FileWriter {
  readonly #path: string;
  readonly #options: WriteOptions;
  /** Null: the target is a device. */
  readonly #temporary: string | null;
  #descriptor: number | null = null;

  /** @throws {WriteError} as `checkTarget` does, or where the folder takes no file */
  constructor(path: string, options: WriteOptions) {
    this.#path = path;
    this.#options = options;
    const status = named(path, () => prepare(path, options));
    const device = status !== undefined && !status.isFile();
    this.#temporary = device ? null : join(dirname(path), `.weights-only-${crypto.randomUUID()}.tmp`);
    this.#descriptor = named(path, () =>
      this.#temporary === null
        ? openSync(path, constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0))
        : openSync(this.#temporary, 'wx', status === undefined ? MODE : status.mode & PERMISSIONS),
    );
  }

  /** @throws {WriteError} where not all of the bytes were taken; the temporary file is gone then */
  write(bytes: Uint8Array): void {
    this.#attempt((descriptor) => writeAll(descriptor, bytes));
  }

  /**
   * Gives the file its name. It is on the disk before (fsync): a disk or a server that was full all along may say so only
   * then, and after a power cut there is the old file or the new one, never an empty one.
   * @throws {WriteError} where that fails, or something has come in the way since; the temporary file is gone then
   */
  commit(): void {
    this.#attempt((descriptor) => {
      const temporary = this.#temporary;
      if (temporary === null) {
        this.#close();
        return;
      }
      const status = targetStatus(this.#path, this.#options);
      if (status !== undefined) {
        setMode(descriptor, status.mode & PERMISSIONS);
      }
      fsyncSync(descriptor);
      this.#close();
      if (this.#options.overwrite) {
        renameSync(temporary, this.#path);
      } else {
        nameNew(temporary, this.#path);
      }
    });
  }

  /** Gives up: nothing is left of what was written. After `commit` or an error there is nothing to do. */
  abort(): void {
    named(this.#path, () => this.#discard());
  }

  #attempt(step: (descriptor: number) => void): void {
    if (this.#descriptor === null) {
      throw new Error(`expected a writer of ${this.#path} that is open, found one that has ended`);
    }
    try {
      step(this.#descriptor);
    } catch (error) {
      named(this.#path, () => {
        try {
          this.#discard();
        } catch (left) {
          throw new Error(`${messageOf(error)}; and what was written stays behind: ${messageOf(left)}`);
        }
        throw error;
      });
    }
  }

  #discard(): void {
    try {
      this.#close();
    } finally {
      if (this.#temporary !== null) {
        rmSync(this.#temporary, { force: true });
      }
    }
  }

  #close(): void {
    const descriptor = this.#descriptor;
    this.#descriptor = null;
    if (descriptor !== null) {
      closeSync(descriptor);
    }
  }
}

/**
 * Writes all of the bytes: the system may take fewer than it is given, on a disk that is nearly full say.
 * @param position of the first byte in the file; null: where the descriptor stands
 * @throws {Error} where they are not taken
 */
export function writeAll(descriptor: number, bytes: Uint8Array, position: number | null = null): void {
  for (let done = 0; done < bytes.length; ) {
    const at = position === null ? null : position + done;
    const count = writeSync(descriptor, bytes, done, bytes.length - done, at);
    if (count === 0) {
      throw new Error(`expected ${bytes.length} bytes to be written, found that ${done} were`);
    }
    done += count;
  }
}

/** Whether `path` lies below `folder`, by their names alone. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Runs a step; what it throws names the target. */
function named<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof WriteError) {
      throw error;
    }
    throw new WriteError(`cannot write ${path}: ${messageOf(error)}`, { cause: error });
  }
}

/** The folders are checked again after some were made: a link may have been put in between. */
function prepare(path: string, options: WriteOptions): Stats | undefined {
  if (options.makeFolders) {
    checkFolders(path, options.within);
    mkdirSync(dirname(path), { recursive: true });
  }
  return targetStatus(path, options);
}

/** @returns what is there that may be written; undefined where there is nothing */
function targetStatus(path: string, { overwrite, within, makeFolders, devices }: WriteOptions): Stats | undefined {
  checkFolders(path, within);
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status !== undefined && !status.isFile()) {
    if (devices && (status.isCharacterDevice() || status.isFIFO())) {
      return status;
    }
    throw new Error(`expected a file or nothing there, found ${kindOf(status)}`);
  }
  if (status !== undefined && !overwrite) {
    throw alreadyThere(path);
  }
  if (status !== undefined) {
    accessSync(path, constants.W_OK);
  }
  if (!makeFolders) {
    accessSync(dirname(path), constants.W_OK);
  }
  return status;
}

function checkFolders(path: string, within: string | undefined): void {
  if (within === undefined) {
    return;
  }
  if (!isInside(within, path)) {
    throw new Error(`expected a path inside ${within}`);
  }
  const parts = relative(within, dirname(path)).split(sep);
  for (const [index] of parts.entries()) {
    const folder = join(within, ...parts.slice(0, index + 1));
    const status = lstatSync(folder, { throwIfNoEntry: false });
    // The folder above all may be a link itself: whoever names it trusts it.
    if (status !== undefined && !status.isDirectory() && parts[index] !== '') {
      throw new Error(`expected a folder at ${folder}, found ${kindOf(status)}`);
    }
  }
}

function kindOf(status: Stats): string {
  if (status.isSymbolicLink()) {
    return 'a symbolic link';
  }
  if (status.isDirectory()) {
    return 'a folder';
  }
  return status.isFile() ? 'a file' : 'a device, a fifo or a socket';
}

/** Not asked for where it is so already: some file systems have no modes to change. */
function setMode(descriptor: number, mode: number): void {
  if ((fstatSync(descriptor).mode & PERMISSIONS) !== mode) {
    fchmodSync(descriptor, mode);
  }
}

/** Renames to a name that nothing has: rename(2) would replace what is there, link(2) never does. */
function nameNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw alreadyThere(path);
    }
    claim(temporary, path);
    return;
  }
  rmSync(temporary);
}

/** The same on a file system without hard links (exFAT, some network folders): an empty file of ours is replaced. */
function claim(temporary: string, path: string): void {
  closeSync(openSync(path, 'wx', MODE));
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

function alreadyThere(path: string): FileExistsError {
  return new FileExistsError(`cannot write ${path}: there is a file already`);
}
