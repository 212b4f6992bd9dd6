/** Where a command writes. */
export interface OutputStream {
  write(text: string): void;
  /** Resolves when everything is written, or nobody reads it any more. */
  written(): Promise<void>;
  readonly isTerminal: boolean;
  /** The terminal's width; null if there is none. */
  readonly columns: number | null;
}

/** What a command may receive while it runs. */
export interface InputStream {
  readonly isTerminal: boolean;
  /** The whole input; null if it is more than `limit` bytes. */
  read(limit: number): Promise<Uint8Array | null>;
}

/** Everything a command knows of the world besides its arguments, so that tests can replace it. */
export interface CommandIo {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** The arguments as typed, to start another process with the same ones. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Fires when the person wants a running command to end. */
  readonly interrupted: () => Promise<void>;
  /** Calls back for each error that nobody caught: one thrown by a timer, or in a promise that nobody waits for. */
  readonly onStray: (take: (error: unknown) => void) => void;
}

/** 0: success. 1: problems in the content. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;
