import { describe, expect, it } from "vitest";
import { draftPage, placeOfPage } from "../../../src/import/jekyll/draft-page.ts";
import type { StudyDate } from "../../../src/model/date/study-date.ts";
import { post } from "../../support/blog-in-memory.ts";
import { day } from "../../support/study-note.ts";

function drafted(path: string, text: string, address = "/about/", isHeld = false, nameDay: StudyDate | null = null) {
  const draft = { from: path, to: `pages/${path}`, text, changes: [] };
  return draftPage(
    {
      path,
      address,
      isHeld,
      isItem: path.startsWith("_"),
      isListed: path.startsWith("_til/"),
      nameDay,
      changed: day("2021-12-15"),
      added: null,
    },
    draft,
  );
}

describe("a page on its way into the site", () => {
  it("becomes a note in no list, found where it was, of the day it was last changed", () => {
    const { text } = drafted("about.md", post(["layout: page"], "나는 학생이다."));
    for (const field of ["title: About", "date: 2021-12-15", "permalink: '/about/'", "unlisted: true"])
      expect(text).toContain(`${field}\n`);
    expect(text).toContain("나는 학생이다.");
  });

  it("is of the day in its name, unless it says one itself", () => {
    const dates = (line: string) =>
      drafted("_notes/2030-01-01-a.md", post(["title: a", line]), "/a/", false, day("2030-01-01")).text.match(
        /date:.*/gu,
      );
    expect([dates("x: 1"), dates("date: 2020-02-02")]).toEqual([["date: 2030-01-01"], ["date: 2020-02-02"]]);
  });

  it("without front matter has the heading it begins with for its title", () => {
    expect(drafted("plan.md", "# 공부 계획\n\n글\n").text).toContain("title: 공부 계획\n");
    expect(drafted("plan.md", "글\n").text).toContain("title: Plan\n");
  });

  it("of a collection has the title that Jekyll made from its file name", () => {
    const titleOf = (path: string) => /title: .*/u.exec(drafted(path, post(["layout: note"], "글")).text)?.[0];
    expect(titleOf("_notes/2024-06-07-Praise.md")).toBe("title: Praise");
    expect(titleOf("_notes/회의-기록.md")).toBe("title: 회의 기록");
    expect(titleOf("study-plan.md")).toBe("title: Study-plan");
  });

  it("stands in lists where it is to", () => {
    const { text, changes } = drafted("_til/a.md", post(["title: a"], "글"), "/til/a/");
    expect(text).not.toContain("unlisted");
    expect(changes.map(({ reason }) => reason)).toEqual(["date-added", "permalink-repaired"]);
  });

  it("that was the front page is found under its name", () => {
    expect(drafted("about.md", post(["permalink: /"]), "/").text).toContain("permalink: '/about/'\n");
  });

  it("is held back where the blog's defaults held it, unless it says so itself", () => {
    const held = (line: string) =>
      drafted("_docs/a.md", post(["title: a", line]), "/about/", true).changes.map(({ text }) => text);
    expect(held("x: 1")).toContain("published: false");
    expect(held("published: true")).not.toContain("published: false");
  });

  it("keeps what it says itself", () => {
    const { text } = drafted("about.md", post(["title: 나", "permalink: /나/", "date: 2020-01-01"]), "/나/");
    expect(text).toContain("title: 나\npermalink: /나/\ndate: 2020-01-01\nunlisted: true\n");
  });

  it.each([
    ["/about-me", "/about-me.html", "'/about-me.html'"],
    ["/pq/:basename/:path/", "/pq/p q/dir/", "'/pq/p q/dir/'"],
    ["/:title/", "/:title/", "'/-title/'"],
    ["/a?b/", "/a?b/", "'/a-b/'"],
    ["/c%23/", "/c#/", "/c%23/"],
    ["/%EB%82%98/", "/나/", "/%EB%82%98/"],
    ["/a.htm", "/a.htm", "/a.htm"],
  ])("that says %s has its address in full", (typed, address, written) => {
    const { text, changes } = drafted("a.md", post([`permalink: ${typed}`]), address);
    expect(text).toContain(`\npermalink: ${written}\n`);
    expect(changes.some(({ reason }) => reason === "permalink-repaired")).toBe(written !== typed);
  });

  it("goes into a folder of pages, with a name of its own", () => {
    expect(placeOfPage({ path: "about.markdown" })).toBe("pages/about.markdown");
    expect(placeOfPage({ path: "_tabs/about.mkd" })).toBe("pages/tabs-about.md");
  });
});
