import type { WriteStream } from "node:tty";
import { failureOf } from "../../site/system/system-error.ts";
import type { CommandIo, InputStream, OutputStream } from "./command-io.ts";

/** The current process, as a command sees it. */
export function processIo(): CommandIo {
  return {
    stdin: standardInput,
    stdout: outputStream(process.stdout),
    stderr: outputStream(process.stderr),
    args: process.argv.slice(2),
    ...processWorld(),
    interrupted: interruption,
    onStray(take) {
      process.on("uncaughtException", take);
      process.on("unhandledRejection", take);
    },
  };
}

/** Just the environment and the clock, for code that needs no streams. */
export function processWorld(): Pick<CommandIo, "env" | "now"> {
  return { env: process.env, now: () => new Date() };
}

const standardInput: InputStream = {
  // Opened on demand, because opening standard input takes time.
  get isTerminal() {
    return process.stdin.isTTY === true;
  },
  async read(limit) {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > limit) return null;
      chunks.push(bytes);
    }
    return Buffer.concat(chunks);
  },
};

/** A reader that has seen enough (`| head`) is not an error: the rest is dropped. */
function outputStream(stream: WriteStream): OutputStream {
  let closed = false;
  stream.on("error", (error) => {
    if (failureOf(error) !== "EPIPE") throw error;
    closed = true;
  });
  return {
    write(text) {
      if (!closed) stream.write(text);
    },
    written() {
      return new Promise((resolve) => {
        if (closed) resolve();
        else stream.write("", () => resolve());
      });
    },
    isTerminal: stream.isTTY === true,
    // A terminal that does not know its width reports 0.
    columns: stream.columns || null,
  };
}

/** The first Ctrl+C asks for a clean end; a second one ends at once, as always. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
