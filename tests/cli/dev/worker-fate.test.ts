import { describe, expect, it } from "vitest";
import { workerFate } from "../../../src/cli/dev/worker-fate.ts";

const made = { isWanted: true, isConnected: true, isMade: true, isServed: true, exitCode: null };

describe("workerFate", () => {
  it("lets one serve that has made the site", () => {
    expect(workerFate(made)).toBe("serves");
    expect(workerFate({ ...made, isServed: false })).toBe("serves");
  });

  it("lets one that could not make the site serve only where no other does", () => {
    expect(workerFate({ ...made, isMade: false, isServed: false })).toBe("serves");
    expect(workerFate({ ...made, isMade: false })).toBe("failed");
  });

  it("reports one that ended, unless it ended cleanly or was abandoned", () => {
    const ended = { ...made, isConnected: false, isMade: null };
    expect(workerFate({ ...ended, exitCode: 1 })).toBe("failed");
    expect(workerFate({ ...ended, exitCode: 0 })).toBe("ends");
    expect(workerFate({ ...ended, exitCode: 1, isWanted: false })).toBe("ends");
  });
});
