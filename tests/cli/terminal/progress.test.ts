import { describe, expect, it } from "vitest";
import { withProgress } from "../../../src/cli/terminal/progress.ts";
import { memoryStream } from "../../support/command-io.ts";

const line = (steps: number) => `${steps}`;

/** Work whose steps are done at these milliseconds, on a terminal or elsewhere. */
async function shown(times: readonly number[], { isTerminal = true, fails = false, env = {} } = {}): Promise<string> {
  const stderr = memoryStream({ isTerminal });
  let time = 0;
  const working = withProgress({ stderr, env, now: () => new Date(time) }, line, (step) => {
    for (const next of times) {
      time = next;
      step();
    }
    if (fails) throw new Error("torn");
    return "done";
  });
  if (fails) await expect(working).rejects.toThrow("torn");
  else expect(await working).toBe("done");
  return stderr.text();
}

describe("withProgress", () => {
  it("says nothing where no person watches", async () => {
    expect(await shown([10_000], { isTerminal: false })).toBe("");
  });

  it("says nothing on a terminal where no line can be wiped", async () => {
    expect(await shown([10_000], { env: { TERM: "dumb" } })).toBe("");
  });

  it("says nothing of a work that is done within a second", async () => {
    expect(await shown([999])).toBe("");
  });

  it("shows one line that changes at most ten times a second, and wipes it in the end", async () => {
    expect(await shown([500, 1000, 1050, 1100])).toBe("\r\u001B[K2\r\u001B[K4\r\u001B[K");
  });

  it("wipes the line of a work that fails, too", async () => {
    expect(await shown([1000], { fails: true })).toBe("\r\u001B[K1\r\u001B[K");
  });
});
