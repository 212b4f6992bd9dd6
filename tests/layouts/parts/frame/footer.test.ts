import { describe, expect, it } from "vitest";
import { footer } from "../../../../layouts/parts/frame/footer.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { type NoteTold, placed } from "../../../support/study-note.ts";

const footerOf = (dates: readonly string[], author: string | null) =>
  footer(
    renderedSite(
      dates.map((date) => ({ id: date, date })),
      { title: "공부 노트", author },
    ).site,
  ).text;

describe("the footer", () => {
  it("says whose notes they are and over which years", () => {
    expect(footerOf(["2020-01-01", "2022-05-05"], "학생")).toContain("<p>© 2020–2022 학생</p>");
    expect(footerOf(["2021-01-01", "2021-05-05"], null)).toContain("<p>© 2021 공부 노트</p>");
    expect(footerOf([], null)).toContain("<p>© 공부 노트</p>");
  });

  it("links to the indexes that are not in the menu, if they have content", () => {
    const indexesOf = (note: NoteTold) =>
      ["/categories/", "/definitions/", "/sources/"].filter((place) =>
        footer(renderedSite([note]).site).text.includes(`"${place}"`),
      );
    expect(indexesOf({ categories: ["기사"], keywords: ["금리"] })).toEqual(["/categories/"]);
    expect(indexesOf({ categories: ["backend"] })).toEqual([]);
    expect(indexesOf({ terms: [placed({ term: "금리", definition: "돈의 값" })] })).toEqual(["/definitions/"]);
    expect(indexesOf({})).toEqual([]);
  });

  it("leads to the note about the blog, under its own title, and back to the top", () => {
    const { text } = footer(renderedSite([{ id: "2022-05-05-me", title: "자기소개" }, { id: "b" }]).site);
    expect(text).toContain('<li><a href="/notes/2022-05-05-me/">자기소개</a></li>');
    expect(text).toContain('<a class="to-top" href="#Top">맨 위로</a>');
    expect(footerOf(["2021-01-01"], null)).not.toContain("/notes/");
  });

  it("leads to the feed and the data", () => {
    expect(footerOf([], null)).toContain('<a href="/feed.xml">Atom 피드</a>');
    expect(footerOf([], null)).toContain('<a href="/notes.json">');
  });
});
