import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { expect, onTestFinished } from "vitest";

/** A command that runs in a terminal of its own, with simulated typing. */
export interface PseudoTerminal {
  /** Waits until the screen has shown a text since the last keys were typed. */
  readonly shows: (text: string) => Promise<void>;
  readonly type: (keys: string) => void;
  /** Waits for the end: its exit code and everything shown, without colours. */
  readonly ended: () => Promise<{ readonly code: number | null; readonly shown: string }>;
}

export const keys = { enter: "\r", tab: "\t", escape: "\u001B", interrupt: "\u0003", right: "\u001B[C" } as const;

/** Starts a command through util-linux's `script`, so that its input and output are a real terminal. */
export function pseudoTerminal(
  command: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): PseudoTerminal {
  const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
  const child = spawn("script", ["-qefc", `stty cols 80 rows 24; exec ${quoted}`, "/dev/null"], {
    cwd,
    env: { ...process.env, TERM: "xterm-256color", ...env },
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let shown = "";
  let seen = 0;
  const listeners = new Set<() => void>();
  child.stdout.on("data", (data: Buffer) => {
    shown += data.toString("utf8");
    for (const listener of listeners) listener();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", resolve);
  });
  const visible = (): string => stripVTControlCharacters(shown);
  return {
    async shows(text) {
      const found = new Promise<void>((resolve) => {
        const look = (): void => {
          if (!visible().slice(seen).includes(text)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      });
      const over = ended.then(() => {
        if (!visible().slice(seen).includes(text)) expect.fail(`never showed ${text}:\n${visible()}`);
      });
      await Promise.race([found, over]);
    },
    type(typed) {
      seen = visible().length;
      child.stdin.write(typed);
    },
    async ended() {
      return { code: await ended, shown: visible() };
    },
  };
}
