/** The archive cannot be read, or not within the limits. `offset` is in bytes from the start of the source. */
export class ZipError extends Error {
  readonly id: 'broken-archive' | 'limit-exceeded';
  readonly offset: number;

  constructor(message: string, offset: number, id: ZipError['id'] = 'broken-archive') {
    super(message);
    this.id = id;
    this.offset = offset;
  }
}
