import { rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { readOptions } from "../../../src/cli/arguments/read-options.ts";
import { findSameSite } from "../../../src/cli/build/find-same-site.ts";
import { type SiteSummary, summaryOf } from "../../../src/cli/build/made-site.ts";
import { siteFingerprint } from "../../../src/cli/build/site-fingerprint.ts";
import { writeLocked } from "../../../src/cli/build/write-locked.ts";
import { planPrepared, prepareWork } from "../../../src/cli/project/plan-work.ts";
import { bundleAssets } from "../../../src/site/assets/bundle-assets.ts";
import { memoryIo } from "../../support/command-io.ts";
import { goodNote, type TemporaryProject, temporaryProject } from "../../support/temporary-project.ts";

const files = {
  "posts/2021-12-15-금리.md": goodNote,
  "posts/2026-12-01-later.md": goodNote,
  "assets/styles/main.css": '@import "../../more.css";',
  "more.css": "body { color: red }",
  "assets/a.png": "a",
};

interface Told {
  readonly now?: string;
  readonly config?: string;
}

/** A project and the steps of a build, for a known program version and files old enough to be trusted. */
function builder(project: TemporaryProject) {
  async function ready({ now = "2026-11-23", config = "site.config.ts" }: Told) {
    const io = memoryIo();
    const options = {
      ...readOptions(new Map()),
      posts: project.path("posts"),
      assets: project.path("assets"),
      config: project.path(config),
      output: project.path("_site"),
      now,
    };
    const found = await prepareWork({ command: "build", options, io });
    if (found === null) return expect.fail(io.stderr.text());
    const work = { ...found, caches: { ...found.caches, outputMemory: () => project.path("memory.json") } };
    const settled = new Date(Date.now() + 60_000);
    const fingerprint = siteFingerprint(work.work, work.loaded, { instant: settled, program: "1" });
    return { work, io, fingerprint };
  }

  return {
    async build(told: Told = {}): Promise<SiteSummary> {
      const { work, io, fingerprint } = await ready(told);
      if (fingerprint === null) return expect.fail("nothing can be told");
      const asked = await planPrepared(work, io);
      expect(
        await writeLocked({ ...asked, bundled: await bundleAssets(work.work.request.assetsFolder), fingerprint }, io),
      ).toBeNull();
      return summaryOf(asked.planned.plan);
    },
    async find(told: Told = {}): Promise<SiteSummary | null> {
      const { work, fingerprint } = await ready(told);
      return fingerprint === null ? null : await findSameSite(work, fingerprint);
    },
  };
}

describe("finding that a site is made already", { timeout: 60_000 }, () => {
  it("needs a site that was made, and sums it up", async () => {
    const { build, find } = builder(temporaryProject(files));
    expect(await find()).toBeNull();
    const summary = await build();
    expect(summary).toMatchObject({ notes: 1, heldBack: 1, warnings: 0 });
    expect(await find()).toEqual(summary);
  });

  it("fails when a note is touched, or comes due, or the settings are others", async () => {
    const project = temporaryProject({ ...files, "other.config.ts": 'export default { title: "Other" };\n' });
    const { build, find } = builder(project);
    await build();
    expect(await find({ now: "2026-11-30T23:59:59" })).not.toBeNull();
    expect(await find({ now: "2026-12-01" })).toBeNull();
    expect(await find({ now: "2026-11-22" })).toBeNull();
    expect(await find({ config: "other.config.ts" })).toBeNull();
    await pause(20);
    writeFileSync(project.path("posts/2021-12-15-금리.md"), goodNote);
    expect(await find()).toBeNull();
    await build();
    expect(await find()).not.toBeNull();
  });

  it("fails on the day from which a note is not to be published any more", async () => {
    const leaving = goodNote.replace("tags:", "expiryDate: 2026-11-30\ntags:");
    const { build, find } = builder(temporaryProject({ ...files, "posts/2021-12-16-leaving.md": leaving }));
    await build();
    expect(await find({ now: "2026-11-29T23:59:59" })).not.toBeNull();
    expect(await find({ now: "2026-11-30" })).toBeNull();
  });

  it("fails on the day on which a note says that it was changed, and not before", async () => {
    const changed = goodNote.replace("tags:", "last_modified_at: 2026-11-30\ntags:");
    const { build, find } = builder(temporaryProject({ ...files, "posts/2021-12-16-changed.md": changed }));
    expect(await build()).toMatchObject({ warnings: 1 });
    expect(await find({ now: "2026-11-29T23:59:59" })).not.toBeNull();
    expect(await find({ now: "2026-11-30" })).toBeNull();
    expect(await build({ now: "2026-11-30" })).toMatchObject({ warnings: 0 });
  });

  it("fails if a file of the site was touched, or any style that it is made from", async () => {
    const project = temporaryProject(files);
    const { build, find } = builder(project);
    await build();
    writeFileSync(project.path("_site/feed.xml"), "by hand");
    expect(await find()).toBeNull();
    await build();
    expect(await find()).not.toBeNull();
    writeFileSync(project.path("more.css"), "body { color: blue }");
    expect(await find()).toBeNull();
    await build();
    rmSync(project.path("memory.json"));
    expect(await find()).toBeNull();
  });
});
