import { describe, expect, it } from "vitest";
import { promptInTerminal, Stopped } from "../../../src/cli/new/prompt-in-terminal.ts";

describe("promptInTerminal", () => {
  it("gives the answer, also an empty one and a no", async () => {
    expect(await promptInTerminal(async () => "금리")).toBe("금리");
    expect(await promptInTerminal(async () => "")).toBe("");
    expect(await promptInTerminal(async () => false)).toBe(false);
  });

  it("stops where the question was cancelled", async () => {
    await expect(promptInTerminal(async () => Symbol("cancelled"))).rejects.toBeInstanceOf(Stopped);
  });

  it("cancels the question at Ctrl+D and at the end of input, and stops listening", async () => {
    const cancelled = (signal: AbortSignal): Promise<symbol> =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(Symbol("cancelled")));
      });
    const before = process.stdin.listenerCount("keypress");
    for (const event of [["keypress", "\u0004", { name: "d", ctrl: true }], ["end"]] as const) {
      const [name, ...told] = event;
      const asked = promptInTerminal(cancelled);
      process.stdin.emit("keypress", "d", { name: "d", ctrl: false });
      process.stdin.emit(name, ...told);
      await expect(asked).rejects.toBeInstanceOf(Stopped);
    }
    expect(process.stdin.listenerCount("keypress")).toBe(before);
  });
});
