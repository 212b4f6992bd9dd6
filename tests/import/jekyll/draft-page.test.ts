import { describe, expect, it } from "vitest";
import { draftPage, placeOfPage } from "../../../src/import/jekyll/draft-page.ts";
import { post } from "../../support/blog-in-memory.ts";
import { day } from "../../support/study-note.ts";

const page = (path: string, text: string) => ({ path, text, address: "/about/", changed: day("2021-12-15") });

describe("a page on its way into the site", () => {
  it("becomes a note in no list, found where it was, of the day it was last changed", () => {
    const { text } = draftPage(page("about.md", post(["layout: page"], "나는 학생이다.")), "pages/about.md");
    for (const field of ["title: About", "date: 2021-12-15", "permalink: '/about/'", "unlisted: true"])
      expect(text).toContain(`${field}\n`);
    expect(text).toContain("나는 학생이다.");
  });

  it("keeps what it says itself", () => {
    const { text } = draftPage(
      page("about.md", post(["title: 나", "permalink: /나/", "date: 2020-01-01"])),
      "pages/about.md",
    );
    expect(text).toContain("title: 나\npermalink: /나/\ndate: 2020-01-01\nunlisted: true\n");
  });

  it("lies in a folder of pages, under a name of its own", () => {
    expect(placeOfPage({ path: "about.markdown" })).toBe("pages/about.markdown");
    expect(placeOfPage({ path: "_tabs/about.mkd" })).toBe("pages/tabs-about.md");
  });
});
