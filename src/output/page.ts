/** What a page is told of where it stands: how much room there is, and where its links lead. */
export interface MarkdownOptions {
  /** The page is at most this many bytes of UTF-8; no limit where it is left out. */
  budget?: number;
  /** At most so many files in the table, and as many with details. */
  rows?: number;
  /** The judged commit belongs to a pull request, so the first line speaks of merging. */
  pullRequest?: boolean;
  /** Set where the pull request moved on while it was judged: the commit it is at now. */
  supersededBy?: string | null;
  commitUrl?: string | null;
  /** The folder of the judged commit's files on the server, to which a path is added. */
  blobUrl?: string | null;
  /** Lines that load fail the gate, too. */
  failOnLoadSites?: boolean;
  /** Where the whole report can be read. */
  reportUrl?: string | null;
  /** Where the rows stand that do not fit here. */
  elsewhere?: string;
}
