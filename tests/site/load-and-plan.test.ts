import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStudyDate } from "../../src/model/date/study-date.ts";
import { loadAndPlan, type PlanRequest } from "../../src/site/load-and-plan.ts";
import { nodeFileSystem } from "../../src/site/system/node-file-system.ts";
import { siteFolder, smallPost } from "../support/site-folder.ts";

function requestFor(folder: string): PlanRequest {
  const day = readStudyDate("2022-01-01") ?? expect.fail("no such day");
  return {
    postsFolder: join(folder, "posts"),
    assetsFolder: join(folder, "assets"),
    config: { file: join(folder, "site.config.ts"), overrides: [] },
    now: () => ({ day, time: "00:00:00" }),
  };
}

describe("planning a site from the disk", () => {
  it("reads the configuration and the notes, and announces each note before reading it", async () => {
    const folder = siteFolder({
      "posts/2021-12-15-a.md": smallPost("가"),
      "posts/2021-12-16-b.md": smallPost("나"),
      "site.config.ts": 'export default { title: "나의 노트", timeZone: "Asia/Tokyo" };\n',
    });
    const zones: string[] = [];
    let notes = 0;
    const request = requestFor(folder);
    const { loaded, plan } = await loadAndPlan(nodeFileSystem, {
      ...request,
      now(timeZone) {
        zones.push(timeZone);
        return request.now(timeZone);
      },
      onNote: () => {
        notes += 1;
      },
    });
    expect(loaded.config.title).toBe("나의 노트");
    expect(zones).toEqual(["Asia/Tokyo"]);
    expect(notes).toBe(2);
    expect(plan.library.notes).toHaveLength(2);
    expect(plan.sources).toEqual([]);
  });

  it("reports a wrong configuration and plans with the defaults all the same", async () => {
    const folder = siteFolder({
      "posts/2021-12-15-a.md": smallPost("가"),
      "site.config.ts": "export default { pagesize: 3 };\n",
    });
    const { plan } = await loadAndPlan(nodeFileSystem, requestFor(folder));
    expect(plan.report.diagnostics.map(({ rule }) => rule)).toEqual(["config-unknown-key"]);
    expect(plan.sources.map(({ path }) => path)).toEqual([join(folder, "site.config.ts")]);
    expect(plan.library.notes).toHaveLength(1);
  });
});
