import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PreviewSite } from "../../../src/cli/dev/preview-site.ts";
import { Screen } from "../../../src/cli/dev/server/screen.ts";
import { openCaches } from "../../../src/cli/project/caches.ts";
import { memoryIo } from "../../support/command-io.ts";
import { filesIn } from "../../support/planned-files.ts";
import { putFiles, siteFolder, smallPost } from "../../support/site-folder.ts";
import { day } from "../../support/study-note.ts";

const name = "posts/2021-12-15-a.md";

/** The preview of a project, written into a folder beside it. */
function previewOf(posts: Readonly<Record<string, string>>) {
  const project = siteFolder({ "site.config.ts": "export default {};\n", ...posts });
  const folder = siteFolder({});
  const io = memoryIo();
  const request = {
    postsFolder: join(project, "posts"),
    assetsFolder: join(project, "assets"),
    config: { file: join(project, "site.config.ts"), overrides: [] },
    now: () => ({ day: day("2022-01-01"), time: "00:00:00" }),
  };
  const caches = openCaches(join(project, ".cache"), { noCache: true });
  const site = new PreviewSite({ request, caches, folder, screen: new Screen(), language: "en" }, io);
  const page = (address: string) => readFileSync(join(folder, address, "index.html"), "utf8");
  return { site, io, project, folder, page };
}

describe("the site of a preview", { timeout: 60_000 }, () => {
  it("is not made before it is built", async () => {
    const { site, page } = previewOf({ [name]: smallPost("처음") });
    expect(site.isMade).toBe(false);
    await site.rebuild();
    expect(site.isMade).toBe(true);
    expect(page("notes/2021-12-15-a")).toContain("처음 본문입니다.");
  });

  it("shows the page of a saved note before all others", async () => {
    const { site, project, page } = previewOf({ [name]: smallPost("처음") });
    await site.rebuild();
    const home = page("");
    putFiles(project, { [name]: smallPost("처음").replace("본문", "나중") });
    site.showEarly(join(project, name));
    expect(page("notes/2021-12-15-a")).toContain("처음 나중입니다.");
    expect(page("")).toBe(home);
  });

  it("shows nothing early before it was built once", () => {
    const { site, project, folder } = previewOf({ [name]: smallPost("처음") });
    site.showEarly(join(project, name));
    expect(filesIn(folder)).toEqual({});
  });

  it("keeps a note as it was while its file cannot be read", async () => {
    const { site, io, project, page } = previewOf({ [name]: smallPost("처음") });
    await site.rebuild();
    putFiles(project, { [name]: "" });
    await site.rebuild();
    expect(page("notes/2021-12-15-a")).toContain("처음 본문입니다.");
    expect(io.stderr.text()).toContain("empty-file");
  });

  it("stays as it was where all its notes are gone, which are being moved rather than deleted", async () => {
    const { site, io, project, folder } = previewOf({ [name]: smallPost("처음") });
    await site.rebuild();
    const before = filesIn(folder);
    rmSync(join(project, "posts"), { recursive: true });
    await site.rebuild();
    expect(filesIn(folder)).toEqual(before);
    expect(io.stderr.text()).toContain("posts-folder-missing");
    expect(io.stdout.text()).toContain("Not rebuilt. 1 error. Until it is fixed");
  });
});
