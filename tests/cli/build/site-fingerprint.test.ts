import { expect, it } from "vitest";
import { readOptions } from "../../../src/cli/arguments/read-options.ts";
import { siteFingerprint } from "../../../src/cli/build/site-fingerprint.ts";
import { prepareWork } from "../../../src/cli/project/plan-work.ts";
import { memoryIo } from "../../support/command-io.ts";
import { goodNote, temporaryProject } from "../../support/temporary-project.ts";

it("a site cannot be identified by files that were just written, or by a program without a version", async () => {
  const project = temporaryProject({ "posts/2021-12-15-금리.md": goodNote });
  const io = memoryIo();
  const options = {
    ...readOptions(new Map()),
    posts: project.path("posts"),
    assets: project.path("assets"),
    config: project.path("site.config.ts"),
  };
  const prepared = await prepareWork({ command: "check", options, io });
  if (prepared === null) return expect.fail(io.stderr.text());
  const fingerprint = (instant: number, program: string | null) =>
    siteFingerprint(prepared.work, prepared.loaded, { instant: new Date(instant), program });
  expect(fingerprint(Date.now(), "1")).toBeNull();
  expect(fingerprint(Date.now() + 60_000, "1")).not.toBeNull();
  expect(fingerprint(Date.now() + 60_000, null)).toBeNull();
});
