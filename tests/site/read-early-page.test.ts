import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderPage } from "../../layouts/render-page.ts";
import { bundleAssets } from "../../src/site/assets/bundle-assets.ts";
import { siteFiles } from "../../src/site/files/site-files.ts";
import { loadAndPlan, type PlanRequest } from "../../src/site/load-and-plan.ts";
import { plainReader } from "../../src/site/notes/note-reader.ts";
import { readEarlyPage } from "../../src/site/read-early-page.ts";
import { nodeFileSystem } from "../../src/site/system/node-file-system.ts";
import { putFiles, siteFolder } from "../support/site-folder.ts";
import { day } from "../support/study-note.ts";

const name = "posts/2021-12-15-a.md";
const note = (body: string, more = "") => `---\ntitle: 가\ntags: 금리\n${more}---\n\n# 1. 기사\n\n본문\n\n${body}`;
const withPicture = "article: link\nimage: https://a.example/p.gif\n";
const others = {
  "site.config.ts": "export default {};\n",
  "posts/2021-12-14-b.md": "---\ntitle: 나\ntags: 금리\n---\n\n[[가]]를 보라.\n",
  "assets/img/p.gif": "GIF89a\x10\0\x08\0",
  "posts/2021-12-16-c.md": "---\ntitle: 다\n---\n\n글\n",
};

function requestIn(folder: string): PlanRequest {
  return {
    postsFolder: join(folder, "posts"),
    assetsFolder: join(folder, "assets"),
    config: { file: join(folder, "site.config.ts"), overrides: [] },
    now: () => ({ day: day("2022-01-01"), time: "00:00:00" }),
  };
}

/** The early page after an edit, and the page of the whole site afterwards. */
async function edit(from: string, to: string) {
  const folder = siteFolder({ ...others, [name]: from });
  const request = requestIn(folder);
  const planned = await loadAndPlan(nodeFileSystem, request);
  const { view } = await siteFiles(planned, await bundleAssets(request.assetsFolder));
  putFiles(folder, { [name]: to });
  const early = readEarlyPage(join(folder, name), { postsFolder: request.postsFolder, reader: plainReader, planned });
  const whole = await siteFiles(await loadAndPlan(nodeFileSystem, request), await bundleAssets(request.assetsFolder));
  return {
    early: early === null ? null : renderPage(early, view),
    whole: whole.files.find(({ output }) => output === "notes/2021-12-15-a/index.html")?.render(),
  };
}

describe("the early page of a note that was edited", () => {
  it.each([
    ["another sentence", note("앞 문장"), note("뒤 문장")],
    ["a new line above all others", note("문장"), note("문장").replace("# 1", "새 줄\n\n# 1")],
    ["a picture by its name", note("문장"), note("![[p.gif]] ![[q.gif]]")],
    [
      "another summary and question",
      note("### 3. 요약 : 하나\n### 4. 궁금한 점 : 언제?\n"),
      note("### 3. 요약 : 둘\n### 4. 궁금한 점 : 왜?\n"),
    ],
    ["one more link to a note", note("[[나]]를 보라"), note("[[나]]를 보고 [[나]]를 또 보라")],
    ["a picture", note(""), note("![그림](/assets/img/p.gif)")],
    [
      "a picture that has come to stand in the withheld article alone",
      note("# 요약\n\n![](https://a.example/p.gif)", withPicture),
      note("![](https://a.example/p.gif)\n\n# 요약\n\n하나", withPicture),
    ],
    ["a marked passage", note('<span style="color:red">칠</span>'), note('<span style="color:red">다른 칠</span>')],
  ])("is what the whole site makes of %s", async (_what, from, to) => {
    const { early, whole } = await edit(from, to);
    expect(early).not.toBeNull();
    expect(early).toBe(whole);
  });

  it.each([
    ["has another title", note("").replace("title: 가", "title: 라")],
    ["has other tags", note("").replace("tags: 금리", "tags: 환율")],
    ["stands at another address", note("", "permalink: /x/\n")],
    ["asks the first question of its site", note("### 4. 궁금한 점 : 왜?\n")],
    ["holds the first stroke of its site", note('<span style="color:red">칠</span>')],
    ["became a draft", note("", "draft: true\n")],
    ["names a post by its file", note("[나]({% post_url 2021-12-14-b %})")],
    ["has another keyword", note("### 2. 키워드 : \\#금리\n")],
    ["links to a note for the first time", note("[[나]]를 보라")],
    ["cannot be read", ""],
  ])("is not shown of a note that %s", async (_what, to) => {
    expect((await edit(note(""), to)).early).toBeNull();
  });

  it("is not shown while something is wrong with its site", async () => {
    const quarrel = note("", "permalink: /나/\n");
    const folder = siteFolder({ ...others, [name]: quarrel, "posts/2021-12-17-d.md": quarrel });
    const request = requestIn(folder);
    const planned = await loadAndPlan(nodeFileSystem, request);
    expect(planned.plan.report.errors).toBeGreaterThan(0);
    const reading = { postsFolder: request.postsFolder, reader: plainReader, planned };
    expect(readEarlyPage(join(folder, name), reading)).toBeNull();
  });

  it("is not shown of a file that is no note of the site", async () => {
    const folder = siteFolder({ [name]: note(""), "site.config.ts": "export default {};\n" });
    const request = requestIn(folder);
    const reading = {
      postsFolder: request.postsFolder,
      reader: plainReader,
      planned: await loadAndPlan(nodeFileSystem, request),
    };
    putFiles(folder, { "posts/2021-12-20-new.md": note(""), "outside.md": note("") });
    expect(readEarlyPage(join(folder, "posts/2021-12-20-new.md"), reading)).toBeNull();
    expect(readEarlyPage(join(folder, "outside.md"), reading)).toBeNull();
  });
});
