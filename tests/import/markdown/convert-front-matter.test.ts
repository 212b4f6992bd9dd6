import { describe, expect, it } from "vitest";
import { publishedAddresses } from "../../../src/import/addresses/published-addresses.ts";
import { listAttachments } from "../../../src/import/attachments.ts";
import { blogLayout } from "../../../src/import/markdown/blog-layout.ts";
import { convertFrontMatter } from "../../../src/import/markdown/convert-front-matter.ts";
import type { StudyDate } from "../../../src/model/date/study-date.ts";
import type { BlogKind } from "../../../src/model/import-reasons.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";
import { day } from "../../support/study-note.ts";

/** The converted front matter of a note in a folder. */
function drafted(path: string, text: string, kind: BlogKind = "markdown", added: StudyDate | null = null) {
  const folder = blogInMemory({ [path]: text });
  const [found] = folder.files;
  if (found === undefined) throw new Error("The folder has one file.");
  const file = { ...found, added };
  const translation = { timeZone: "Asia/Seoul", now: folder.now, attachments: listAttachments(folder), use: () => 0 };
  const layout = blogLayout(folder, kind);
  const addressesOf = publishedAddresses(folder, layout);
  const draft = convertFrontMatter(
    { from: path, to: path, text, changes: [] },
    {
      file,
      layout,
      heldFromOutside: null,
      addressesOf,
      cover: null,
      linkedHeadings: new Set(),
      settings: importSettings,
      translation,
    },
  );
  return {
    lines: draft.text.split("\n---")[0]?.split("\n").slice(1),
    reasons: draft.changes.map(({ reason }) => reason),
  };
}

describe("draftNote", () => {
  it.each([
    ["2022/03/04-x.md", "2022-03-04", "date-from-folders"],
    ["p/2014/09/x.md", "2014-09-01", "day-guessed"],
    ["x.md", "2020-02-20", "date-added"],
  ])("dates a note by its folders, else by its file: %s", (path, date, reason) => {
    expect(drafted(path, post(["title: a"]))).toEqual({ lines: ["title: a", `date: ${date}`], reasons: [reason] });
  });

  it("dates a note by what tells its program when to publish it, before the day in its name", () => {
    const linesOf = (line: string) => drafted("2019-03-04-x.md", post(["title: a", line])).lines;
    expect(linesOf("pubDatetime: 2019-03-09T01:00:00+09:00")).toContain("date: 2019-03-09 01:00:00");
    expect(linesOf("publishDate: 2019-03-09")).toContain("date: 2019-03-09");
    expect(linesOf("created: 2019-03-09")).toEqual(["title: a", "created: 2019-03-09"]);
    expect(linesOf("published: true")).toEqual(["title: a", "published: true"]);
    expect(linesOf("date: 2019-03-12\npubDate: 2019-03-09")).toContain("date: 2019-03-12");
  });

  it("keeps the day that Hugo shows, and no other program", () => {
    const typed = "date: 2021-10-05T21:36:47+02:00";
    const lineOf = (kind: BlogKind) => drafted("content/a.md", post(["title: a", typed]), kind).lines?.[1];
    expect([lineOf("hugo"), lineOf("markdown")]).toEqual(["date: 2021-10-05 21:36:47", typed]);
  });

  it("names a note by its file where its program does, and leaves the heading in its body", () => {
    const titleOf = (kind: BlogKind, text: string) => drafted("글/트랜잭션.md", text, kind).lines?.[0];
    expect(titleOf("quartz", "# 개요\n\n글")).toBe("title: 트랜잭션");
    expect(titleOf("obsidian", "# 개요\n\n글")).toBe("title: 트랜잭션");
    expect(titleOf("markdown", "# 개요\n\n글")).toBe("title: 개요");
    expect(drafted("글/a.md", post(["dg-publish: true"], "# 개요")).lines).toContain("title: a");
  });

  it("dates a note that has its date of its file by the file", () => {
    for (const typed of ["Last Modified", "git Created", "Created"])
      expect(drafted("x.md", post(["title: a", `date: ${typed}`])).lines).toEqual(["title: a", "date: 2020-02-20"]);
  });

  it("dates a note by its first commit before the day of its file, which is that of cloning", () => {
    const committed = drafted("x.md", post(["title: a"]), "markdown", day("2021-05-06"));
    expect(committed).toEqual({ lines: ["title: a", "date: 2021-05-06"], reasons: ["date-from-git"] });
    for (const [typed, date] of [
      ["git Created", "2021-05-06"],
      ["Last Modified", "2020-02-20"],
    ])
      expect(drafted("x.md", post([`date: ${typed}`]), "markdown", day("2021-05-06")).lines).toContain(`date: ${date}`);
  });

  it("takes the day behind `published:` for the date, and makes a remark of the line", () => {
    expect(drafted("x.md", post(["title: a", "published: 2020-01-01"])).lines).toEqual([
      "title: a",
      "# published: 2020-01-01",
      "date: 2020-01-01",
    ]);
  });

  it("keeps a page of Hexo's at its address and out of lists", () => {
    const { lines } = drafted("source/about/index.md", post(["date: 2020-01-01"]), "hexo");
    expect(lines).toEqual(["date: 2020-01-01", "title: about", "permalink: '/about/'", "unlisted: true"]);
  });

  it("gives the front page of a Digital Garden the address of its name", () => {
    const home = post(["dg-home: true", "permalink: /", "date: 2020-01-01"]);
    expect(drafted("src/site/notes/My Home.md", home).lines).toEqual([
      "dg-home: true",
      "permalink: '/my-home/'",
      "date: 2020-01-01",
      "title: My Home",
      "unlisted: true",
    ]);
  });

  it("reads front matter that Hexo reads", () => {
    const { lines } = drafted("source/_posts/a.md", "title: a\npublished: false\ndate: 2020-01-01\n---\n글\n", "hexo");
    expect(lines).toEqual(["title: a", "published: false", "date: 2020-01-01"]);
  });
});
