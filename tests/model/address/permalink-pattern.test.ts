import { describe, expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { notePermalink, permalinkPatternProblem } from "../../../src/model/address/permalink-pattern.ts";
import { permalinkPlaceholders } from "../../../src/model/address/permalink-placeholders.ts";
import { placed, studyNote } from "../../support/study-note.ts";

describe("notePermalink", () => {
  const note = studyNote({ id: "2021-12-15-LG 엑사원", date: "2021-12-05", categories: ["Doc 경제", "AI"] });

  it.each([
    ["/notes/:id/", "/notes/2021-12-15-lg-엑사원/"],
    ["/:title/", "/LG-엑사원/"],
    ["/:slug.html", "/lg-엑사원.html"],
    ["/:year/:month/:day/:title.html", "/2021/12/05/LG-엑사원.html"],
    ["/:year-:month-:title/", "/2021-12-LG-엑사원/"],
    ["/:categories/:title/", "/doc 경제/ai/LG-엑사원/"],
    ["/:slugified_categories/:slug/", "/doc-경제/ai/lg-엑사원/"],
    ["/글/:id/", "/글/2021-12-15-lg-엑사원/"],
  ])("fills the pattern %j in: %j", (pattern, permalink) => {
    expect(notePermalink(note, pattern)).toBe(permalink);
  });

  it("drops the folder of categories from a note without any", () => {
    expect(notePermalink(studyNote({ id: "a" }), "/:categories/:title/")).toBe("/a/");
  });

  it.each([
    ["2021-1-2-a", "/a/"],
    ["211215-a", "/a/"],
    ["20211215_a", "/a/"],
    ["211215", "/211215/"],
    ["2021년-정리", "/2021년-정리/"],
  ])("takes the date off the title of %j", (id, permalink) => {
    expect(notePermalink(studyNote({ id }), "/:title/")).toBe(permalink);
  });

  it.each([
    ["/notes/:id/", "/notes/엑사원-정리/"],
    ["/notes/:slug/", "/notes/엑사원-정리/"],
    ["/notes/:title/", "/notes/엑사원-정리!/"],
  ])("puts a typed slug into %j: %j", (pattern, permalink) => {
    const named = studyNote({ frontMatter: { slug: placed("엑사원 정리!") } });
    expect(notePermalink(named, pattern)).toBe(permalink);
  });

  it.each([
    ["2021-01-01-v1..2", "/v1/2.html"],
    ["2021-01-01-a.", "/a.html"],
  ])("cleans the address of %j as Jekyll does: %j", (id, permalink) => {
    expect(notePermalink(studyNote({ id }), "/:title.html")).toBe(permalink);
  });

  it("prefers the address the author typed", () => {
    expect(notePermalink(studyNote({ permalink: permalinkOf("/a.html") }), "/notes/:id/")).toBe("/a.html");
  });

  it("fills in a text that looks like a placeholder, or like a replacement of one, as it is", () => {
    expect(notePermalink(studyNote({ id: "a", frontMatter: { slug: placed("$& :year") } }), "/:slug/")).toBe("/year/");
  });

  it("can be written for the longest names", () => {
    const long = studyNote({ id: "가".repeat(80), categories: Array.from({ length: 500 }, () => "경".repeat(200)) });
    expect(notePermalink(long, "/:categories/:year/:month/:day/:id.html").length).toBeLessThan(600);
  });
});

describe("permalinkPatternProblem", () => {
  it("finds nothing wrong with any placeholder", () => {
    for (const name of permalinkPlaceholders) expect(permalinkPatternProblem(`/x/a:${name}/`)).toBeNull();
  });

  it.each([
    ["unknown-placeholder", "/:titel/"],
    ["no-leading-slash", ":title/"],
    ["no-ending", "/:title"],
    ["climbs", "/../:title/"],
    ["too-long", `/${"가".repeat(80)}/:title/`],
    ["query-or-fragment", "/?p=:id/"],
  ])("says %s of %j", (problem, pattern) => {
    expect(permalinkPatternProblem(pattern)).toBe(problem);
  });
});
