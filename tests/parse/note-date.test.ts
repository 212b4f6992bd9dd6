import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { readFrontMatter } from "../../src/parse/front-matter.ts";
import { noteDate } from "../../src/parse/note-date.ts";
import { seen } from "../support/front-matter.ts";
import { plainSettings } from "../support/parse-body.ts";

function dateOf(path: string, ...lines: readonly string[]) {
  const file = { path: path as SourcePath, text: ["---", "title: a", ...lines, "---", ""].join("\n") };
  const { frontMatter } = readFrontMatter(file, plainSettings);
  if (frontMatter === null) throw new Error("no front matter");
  return noteDate(file, frontMatter);
}

function day(path: string, ...lines: readonly string[]): string | null {
  return dateOf(path, ...lines).date?.value ?? null;
}

describe("A note's day", () => {
  it("comes from its front matter first, then its file name, then its subtitle", () => {
    const subtitle = "subtitle: 211217금 LG";
    expect(day("posts/2021-12-16-a.md", "date: 2021-12-15", subtitle)).toBe("2021-12-15");
    expect(day("posts/2021-12-16-a.md", subtitle)).toBe("2021-12-16");
    expect(day("posts/a.md", subtitle)).toBe("2021-12-17");
  });

  it("is compared with the subtitle's weekday, wherever the day comes from", () => {
    const problems = (path: string, ...lines: readonly string[]) => seen(dateOf(path, ...lines).diagnostics);
    expect(problems("posts/2021-12-15-a.md", "subtitle: 211215목 LG")).toEqual(["date-weekday 3:11-3:21"]);
    expect(problems("posts/a.md", "date: 2021-12-15", "subtitle: 211215목 LG")).toEqual(["date-weekday 4:11-4:21"]);
    expect(problems("posts/2021-12-15-a.md", "subtitle: 211215수 LG")).toEqual([]);
    // An article's day may differ from the note's, and no weekday fits a day that does not exist.
    expect(problems("posts/2021-12-16-a.md", "subtitle: 211215수 LG")).toEqual([]);
    expect(problems("posts/2021-12-15-a.md", "subtitle: 219999수 LG")).toEqual([]);
  });

  it("has its place where it was typed", () => {
    expect(dateOf("posts/a.md", "date: 2021-12-15").date?.place.start).toMatchObject({ line: 3, column: 7 });
    expect(dateOf("posts/a.md", "subtitle: 211215수").date?.place.start).toMatchObject({ line: 3, column: 11 });
    expect(dateOf("posts/2021-12-15-a.md").date?.place.start).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it.each([
    ["2021-12-15-lg.md", "2021-12-15"],
    ["2021-1-2-lg.md", "2021-01-02"],
    ["211215-lg.md", "2021-12-15"],
    ["20211215-lg.md", "2021-12-15"],
    ["2021-12-15_lg.md", "2021-12-15"],
    ["2021-12-15 엘지.md", "2021-12-15"],
    ["2021-12-15.md", "2021-12-15"],
    ["2021.12.15 환율.md", "2021-12-15"],
    ["2021_1_2_환율.md", "2021-01-02"],
    ["2021.12-15 환율.md", null],
    ["211215-한글.markdown", "2021-12-15"],
    ["2024-02-29-윤년.md", "2024-02-29"],
    ["123456-회의록.md", null],
    ["2021-12-150-a.md", null],
    ["a-2021-12-15.md", null],
    ["21-12-15-a.md", null],
  ])("in the file name %s is %s", (name, expected) => {
    expect(day(`posts/2020-01-01/${name}`)).toBe(expected);
  });

  it.each([
    ["211215수 LG AI", "2021-12-15", []],
    ["211215 LG AI", "2021-12-15", []],
    ["211215(수) LG", "2021-12-15", []],
    ["211215수요일 LG", "2021-12-15", []],
    ["211215Wed LG", "2021-12-15", []],
    ["21.12.15. 수 LG", "2021-12-15", []],
    ["211215수소 경제", "2021-12-15", []],
    ["211215목 LG", "2021-12-15", ["date-weekday 3:11-3:23"]],
    ["211215(목요일)", "2021-12-15", ["date-weekday 3:11-3:24"]],
    ["211215Thu LG", "2021-12-15", ["date-weekday 3:11-3:25"]],
    ["210230 LG", null, ["date-impossible 3:11-3:22"]],
    ["6000억 개", null, ["date-missing"]],
    ["2112155 LG", null, ["date-missing"]],
    ["LG 211215수", null, ["date-missing"]],
  ])("in the subtitle %s is %s", (subtitle, expected, rules) => {
    const reading = dateOf("posts/a.md", `subtitle: '${subtitle}'`);
    expect(reading.date?.value ?? null).toBe(expected);
    expect(seen(reading.diagnostics)).toEqual(rules);
  });

  it("that the calendar does not have is an error with the nearest that it has", () => {
    const { date, diagnostics } = dateOf("posts/2021-02-30-a.md", "subtitle: 211215수");
    expect(date).toBeNull();
    expect(diagnostics.map(({ rule, facts }) => [rule, facts])).toEqual([
      ["date-impossible", { found: "2021-02-30", nearest: "2021-02-28" }],
    ]);
  });

  it("that the calendar does not have offers none where it would be a guess", () => {
    for (const { diagnostics } of [dateOf("posts/2021-13-45-a.md"), dateOf("posts/a.md", "subtitle: 211345수")])
      expect(diagnostics.map(({ rule, facts }) => [rule, facts])).toEqual([
        ["date-impossible", { found: expect.stringContaining("13"), nearest: null }],
      ]);
  });

  it("that is missing is never guessed from a clock", () => {
    const { date, diagnostics } = dateOf("posts/21.12.15 lg.md");
    expect(date).toBeNull();
    expect(diagnostics.map(({ rule, facts }) => [rule, facts])).toEqual([
      ["date-missing", { fileName: "21.12.15 lg.md", nearest: "2021-12-15", rest: "lg.md" }],
    ]);
  });
});
