import { describe, expect, it } from "vitest";
import { workerFate } from "../../../../src/cli/dev/worker/worker-fate.ts";

const built = { isWanted: true, isConnected: true, outcome: "built", isServed: true, exitCode: null } as const;

describe("workerFate", () => {
  it("lets one serve that has built the site", () => {
    expect(workerFate(built)).toBe("serves");
    expect(workerFate({ ...built, isServed: false })).toBe("serves");
  });

  it("lets one that could not build the site serve only where no other does", () => {
    expect(workerFate({ ...built, outcome: "failed", isServed: false })).toBe("serves");
    expect(workerFate({ ...built, outcome: "failed" })).toBe("failed");
  });

  it("reports one that ended, unless it ended cleanly or was abandoned", () => {
    const ended = { ...built, isConnected: false, outcome: "ended" } as const;
    expect(workerFate({ ...ended, exitCode: 1 })).toBe("failed");
    expect(workerFate({ ...ended, exitCode: 0 })).toBe("ends");
    expect(workerFate({ ...ended, exitCode: 1, isWanted: false })).toBe("ends");
  });
});
