import type { CommandIo, OutputStream } from "../../src/cli/terminal/command-io.ts";

/** A stream that records what is written to it. */
export interface MemoryStream extends OutputStream {
  readonly text: () => string;
}

export function memoryStream({
  isTerminal = false,
  columns = null,
}: Partial<Pick<OutputStream, "isTerminal" | "columns">> = {}): MemoryStream {
  const written: string[] = [];
  return {
    isTerminal,
    columns,
    write(text) {
      written.push(text);
    },
    written: () => Promise.resolve(),
    text: () => written.join(""),
  };
}

/** A fake `CommandIo` whose streams can be read afterwards. */
export interface MemoryIo extends CommandIo {
  readonly stdout: MemoryStream;
  readonly stderr: MemoryStream;
}

export function memoryIo(told: Partial<MemoryIo> = {}): MemoryIo {
  return {
    stdin: { isTerminal: false, read: () => Promise.resolve(new Uint8Array()) },
    stdout: memoryStream(),
    stderr: memoryStream(),
    args: [],
    env: {},
    now: () => new Date("2026-11-23T00:00:00Z"),
    interrupted: () => Promise.resolve(),
    onStray: () => undefined,
    ...told,
  };
}
