import { describe, expect, it } from "vitest";
import { showProgress } from "../../../src/cli/terminal/progress.ts";
import { memoryStream } from "../../support/command-io.ts";

const line = (steps: number) => `${steps}`;

describe("showProgress", () => {
  it("says nothing where no person watches", () => {
    const stream = memoryStream();
    const progress = showProgress(stream, line, () => Number.POSITIVE_INFINITY);
    progress.step();
    progress.end();
    expect(stream.text()).toBe("");
  });

  it("says nothing of a work that is done within a second", () => {
    const stream = memoryStream({ isTerminal: true });
    let time = 0;
    const progress = showProgress(stream, line, () => time);
    time = 999;
    progress.step();
    progress.end();
    expect(stream.text()).toBe("");
  });

  it("shows one line that changes at most ten times a second, and wipes it in the end", () => {
    const stream = memoryStream({ isTerminal: true });
    let time = 0;
    const progress = showProgress(stream, line, () => time);
    for (const next of [500, 1000, 1050, 1100]) {
      time = next;
      progress.step();
    }
    progress.end();
    expect(stream.text()).toBe("\r\u001B[K2\r\u001B[K4\r\u001B[K");
  });
});
