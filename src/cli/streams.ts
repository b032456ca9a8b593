/**
 * Standard output and error. node's own streams load its network code, which takes longer than judging a small file,
 * so they are used only where a plain write does not do: a terminal, or a pipe that is full.
 */
import { fstatSync, writeSync } from 'node:fs';

const FD = { stdout: 1, stderr: 2 } as const;
type StreamName = keyof typeof FD;

/** Whether the stream is a terminal. */
export function isTerminal(name: StreamName): boolean {
  try {
    // Only a character device can be one; asking the stream itself loads it.
    return fstatSync(FD[name]).isCharacterDevice() && process[name].isTTY === true;
  } catch {
    return false;
  }
}

/** node's own stream, for many writes one after another. A reader that has gone (EPIPE) is no error of ours. */
export function stream(name: StreamName): NodeJS.WriteStream {
  const opened = process[name];
  if (opened.listenerCount('error') === 0) {
    opened.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') {
        throw error;
      }
    });
  }
  return opened;
}

/** Writes all of `text`, and waits for it. A reader that has gone (EPIPE) is no error of ours. */
export async function write(name: StreamName, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(FD[name], bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') {
        return;
      }
      if (code !== 'EAGAIN') {
        throw error;
      }
      await new Promise<void>((resolve) => stream(name).write(bytes.subarray(done), () => resolve()));
      return;
    }
  }
}
