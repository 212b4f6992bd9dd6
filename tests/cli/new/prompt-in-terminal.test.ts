import { PassThrough, Writable } from "node:stream";
import { text } from "@clack/prompts";
import { describe, expect, it } from "vitest";
import type { RawTerminal } from "../../../src/cli/new/letter-by-letter.ts";
import { promptInTerminal, Stopped } from "../../../src/cli/new/prompt-in-terminal.ts";

describe("promptInTerminal", () => {
  it("gives the answer, also an empty one and a no", async () => {
    expect(await promptInTerminal(async () => "금리", terminal())).toBe("금리");
    expect(await promptInTerminal(async () => "", terminal())).toBe("");
    expect(await promptInTerminal(async () => false, terminal())).toBe(false);
  });

  it("stops where the question was cancelled", async () => {
    await expect(promptInTerminal(async () => Symbol("cancelled"), terminal())).rejects.toBeInstanceOf(Stopped);
  });

  it("takes what is pasted in the middle of a line where the cursor is", async () => {
    const [home, left] = ["\u001B[H", "\u001B[D"];
    expect(await answerTo("환율이 올랐다", [home, "[경제] ", "\r"])).toBe("[경제] 환율이 올랐다");
    expect(await answerTo("금리 동결", [`${left}${left}`, "연속 또 ", "\r"])).toBe("금리 연속 또 동결");
  });

  it("takes a pasted line with its line break", async () => {
    expect(await answerTo("", ["금리 동결\n"])).toBe("금리 동결");
    expect(await answerTo("", ["금리 동결\r\n"])).toBe("금리 동결");
  });

  it("stops at Ctrl+C, Ctrl+D and the end of input, and leaves the terminal alone", async () => {
    for (const keys of [["금리", "\u0003"], ["금리", "\u0004"], []]) {
      const typed = terminal();
      const asked = ask(typed, "");
      for (const key of keys) typed.write(key);
      if (keys.length === 0) typed.end();
      await expect(asked).rejects.toBeInstanceOf(Stopped);
      expect(typed.listenerCount("data")).toBe(0);
      expect(typed.isPaused() || typed.readableEnded).toBe(true);
    }
  });
});

function terminal(): PassThrough & RawTerminal {
  return Object.assign(new PassThrough(), { setRawMode: () => process.stdin });
}

async function answerTo(offered: string, keys: readonly string[]): Promise<string | undefined> {
  const typed = terminal();
  const asked = ask(typed, offered);
  for (const key of keys) {
    typed.write(key);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return await asked;
}

function ask(typed: PassThrough & RawTerminal, offered: string): Promise<string | undefined> {
  const screen = new Writable({ write: (_drawn, _encoding, done) => done() });
  return promptInTerminal<string | undefined>(
    (asking) => text({ message: "제목", initialValue: offered, output: screen, ...asking }),
    typed,
  );
}
