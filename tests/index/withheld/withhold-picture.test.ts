import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { withholdPicture } from "../../../src/index/withheld/withhold-picture.ts";
import type { ArticleMode } from "../../../src/model/note/front-matter.ts";
import { noteFrom } from "../../support/note-from.ts";
import { siteConfig } from "../../support/study-note.ts";

/** The `image:` left in the front matter of the published note. */
function imageOf(body: string, image = "/assets/a.png", articleMode: ArticleMode = "full"): string | null {
  const fields = articleMode === "full" ? "article: link\n" : "";
  const note = noteFrom(body, `${fields}image: ${image}\n`);
  const [published] = buildLibrary([note], siteConfig({ articleMode, origin: "https://example.com" })).notes;
  return published?.note.frontMatter.image?.value ?? null;
}

const inArticle = "## 기사\n\n비밀이다.\n\n![](/assets/a.png)\n\n## 요약\n\n그대로";

describe("withholdPicture", () => {
  it("takes a picture from within the withheld article out of the front matter, however it is spelled", () => {
    expect(imageOf(inArticle)).toBeNull();
    expect(imageOf(inArticle, "assets/a.png")).toBeNull();
    expect(imageOf(inArticle, "https://example.com/assets/a.png")).toBeNull();
    expect(imageOf('## 기사\n\n비밀이다.\n\n<img src="../../assets/a.png" alt>\n\n## 요약\n\n그대로')).toBeNull();
    const elsewhere = "https://img.mk.co.kr/a.png";
    expect(imageOf(`## 기사\n\n비밀이다.\n\n![](${elsewhere})`, elsewhere)).toBeNull();
  });

  it("leaves one that only the front matter names, or that the student shows, too", () => {
    expect(imageOf("## 기사\n\n비밀이다.\n\n![](/assets/b.png)")).toBe("/assets/a.png");
    expect(imageOf(`${inArticle}\n\n![](/assets/a.png)`)).toBe("/assets/a.png");
    expect(imageOf("## 요약\n\n그대로\n\n![](/assets/a.png)\n\n## 기사\n\n비밀이다.")).toBe("/assets/a.png");
  });

  it("leaves all of them where the article is shown", () => {
    const note = noteFrom(inArticle, "image: /assets/a.png\n");
    const where = { permalink: buildLibrary([note], siteConfig()).notes[0]?.permalink, config: siteConfig() };
    if (where.permalink === undefined) throw new Error("no note");
    expect(withholdPicture(note, note, { ...where, permalink: where.permalink })).toBe(note);
  });
});
