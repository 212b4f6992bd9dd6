import { describe, expect, it } from "vitest";
import { takeTurns } from "../../../src/cli/watch/take-turns.ts";

/** A job whose runs the test ends by hand. */
function worked() {
  const ends: (() => void)[] = [];
  const turns = takeTurns(() => new Promise((resolve) => ends.push(resolve)));
  return { ends, turns };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe("taking turns", () => {
  it("makes one more run of all that is asked for during a run", async () => {
    const { ends, turns } = worked();
    const first = turns.request();
    const second = turns.request();
    const third = turns.request();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await soon();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await Promise.all([first, second, third, turns.settled()]);
    expect(ends).toHaveLength(2);
  });

  it("runs again for later requests", async () => {
    const { ends, turns } = worked();
    const first = turns.request();
    ends[0]?.();
    await first;
    const second = turns.request();
    ends[1]?.();
    await second;
    expect(ends).toHaveLength(2);
  });

  it("runs again after a run that failed", async () => {
    const outcomes = [Promise.reject(new Error("full disk")), Promise.resolve()];
    const turns = takeTurns(() => outcomes.shift() ?? expect.fail("one run too many"));
    await expect(turns.request()).rejects.toThrow("full disk");
    await turns.request();
    expect(outcomes).toEqual([]);
  });

  it("is settled when nothing was asked for", async () => {
    const { ends, turns } = worked();
    await turns.settled();
    expect(ends).toEqual([]);
  });
});
