import { describe, expect, it } from "vitest";
import { readOptions } from "../../../src/cli/arguments/read-options.ts";
import { planWork } from "../../../src/cli/project/plan-work.ts";
import { type MemoryIo, memoryIo } from "../../support/command-io.ts";
import { goodNote, temporaryProject } from "../../support/temporary-project.ts";

function plan(told: object, io: MemoryIo = memoryIo(), command: "build" | "check" = "check") {
  const { path } = temporaryProject({ "posts/2021-12-15-금리.md": goodNote, "_old/사진.jpg": "mine" });
  const folders = {
    posts: path("posts"),
    assets: path("assets"),
    config: path("site.config.ts"),
    output: path("_old"),
  };
  return planWork({ command, options: { ...readOptions(new Map()), ...folders, ...told }, io });
}

describe("planWork", { timeout: 60_000 }, () => {
  it("plans what was asked for, and says in which language to speak of it", async () => {
    const planned = await plan({});
    expect(planned?.planned.plan.library.notes).toHaveLength(1);
    expect(planned?.language).toBe("ko");
    expect((await plan({ lang: "en" }))?.language).toBe("en");
  });

  it("reports wrong usage and plans nothing", async () => {
    const io = memoryIo();
    expect(await plan({ now: "soon" }, io)).toBeNull();
    expect(io.stderr.text()).toContain("--now soon");
  });

  it("reports a mistyped setting, with what to type", async () => {
    const io = memoryIo();
    expect(await plan({ origin: "http://" }, io)).toBeNull();
    expect(io.stderr.text()).toContain("config-origin");
  });

  it("looks at the output folder only for a command that writes there", async () => {
    expect(await plan({}, memoryIo(), "check")).not.toBeNull();
    const io = memoryIo();
    expect(await plan({}, io, "build")).toBeNull();
    expect(io.stderr.text()).toContain("사진.jpg");
  });
});
