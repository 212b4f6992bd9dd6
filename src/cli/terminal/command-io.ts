/** Where a command writes. */
export interface OutputStream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width of the terminal; null when it is none. */
  readonly columns: number | null;
}

/** What a command may be told while it runs. */
export interface InputStream {
  readonly isTerminal: boolean;
  /** Everything there is; null when it is more than `limit` bytes. */
  read(limit: number): Promise<Uint8Array | null>;
}

/** Everything a command knows of the world outside its arguments, so that a test can replace it. */
export interface CommandIo {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** The arguments as they were typed, for a process that is to be started with the same. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Comes when the person wants a running command to end. */
  readonly interrupted: () => Promise<void>;
}

/** 0: success. 1: problems in the content. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;
