import { describe, expect, it } from "vitest";
import { planProject } from "../support/report-of-project.ts";
import { smallPost } from "../support/site-folder.ts";

describe("the problems of a planned site", () => {
  it("are those of the configuration, of files, of a note by itself, and of notes together", async () => {
    const { problems } = await planProject({
      "site.config.ts": "export default { titel: 1 };",
      "posts/2021-12-14-empty.md": "",
      "posts/2021-12-15-a.md": smallPost("가").replace("tags:", "permalink: /same/\ntagz:"),
      "posts/2021-12-16-b.md": smallPost("나").replace("tags:", "permalink: /same/\ntags:"),
      "assets/img/a\\b.png": "x",
    });
    expect(problems.map(({ rule }) => rule)).toEqual([
      "config-unknown-key",
      "file-name-unusable",
      "empty-file",
      "front-matter-unknown-key",
      "address-collision",
    ]);
  });

  it("say which of them stand in an article that is withheld", async () => {
    const { problems } = await planProject({
      "posts/2021-12-15-a.md": `${smallPost("가").replace("tags:", "article: link\ntags:")}\n## 기사\n\n[글](/none/)\n\n## 생각\n\n[글](/none/)\n`,
    });
    const links = problems.filter(({ rule }) => rule === "link-broken");
    expect(links.map(({ isWithheld = false }) => isWithheld)).toEqual([true, false]);
  });

  it("name two notes of one name once, though they quarrel over an address as well", async () => {
    const { problems } = await planProject({
      "posts/a/2021-12-15-a.md": smallPost("가"),
      "posts/b/2021-12-15-a.md": smallPost("나"),
    });
    expect(problems.map(({ rule }) => rule)).toEqual(["note-id-twice"]);
  });
});
