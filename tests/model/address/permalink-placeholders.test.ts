import { describe, expect, it } from "vitest";
import { fillPlaceholders, permalinkPlaceholders } from "../../../src/model/address/permalink-placeholders.ts";
import { day, placed, studyNote } from "../../support/study-note.ts";

const note = studyNote({
  id: "2021-01-03-LG 엑사원_AI",
  date: "2021-01-03",
  categories: ["Doc 경제", "C++", "doc 경제"],
  frontMatter: { date: placed({ day: day("2021-01-03"), time: "07:08:09" }) },
});

describe("fillPlaceholders", () => {
  it.each([
    ["id", "2021-01-03-lg-엑사원-ai"],
    ["title", "LG-엑사원_AI"],
    ["slug", "lg-엑사원-ai"],
    ["name", "2021-01-03-lg-엑사원-ai"],
    ["categories", "doc 경제/c++"],
    ["slugified_categories", "doc-경제/c"],
    ["collection", "posts"],
    ["output_ext", ".html"],
    ["year", "2021"],
    ["short_year", "21"],
    ["month", "01"],
    ["i_month", "1"],
    ["short_month", "Jan"],
    ["long_month", "January"],
    ["day", "03"],
    ["i_day", "3"],
    ["y_day", "003"],
    ["w_year", "2020"],
    ["week", "53"],
    ["w_day", "7"],
    ["short_day", "Sun"],
    ["long_day", "Sunday"],
    ["hour", "07"],
    ["minute", "08"],
    ["second", "09"],
  ])("puts %s in as Jekyll does: %s", (name, filled) => {
    expect(permalinkPlaceholders).toContain(name);
    expect(fillPlaceholders(`/:${name}/`, note)).toBe(`/${filled}/`);
  });

  it("takes a _ behind a placeholder for itself", () => {
    expect(fillPlaceholders("/:month_:day/:i_month_x/", note)).toBe("/01_03/:i_month_x/");
  });

  it("leaves unknown placeholders as typed", () => {
    expect(fillPlaceholders("/:titel/a:b/", note)).toBe("/:titel/a:b/");
  });

  it("never leaves a name empty", () => {
    expect(fillPlaceholders(":title :slug :name", studyNote({ id: "2021-01-03-📈" }))).toBe(
      "u-1f4c8 u-1f4c8 2021-01-03",
    );
    expect(fillPlaceholders(":title :slug", studyNote({ id: "2017-06-20-----" }))).toBe("2017-06-20 2017-06-20");
    expect(fillPlaceholders(":title", studyNote({ id: "2017-06-20-" }))).toBe("2017-06-20");
    expect(fillPlaceholders(":title", studyNote({ id: "2017-06-20-_" }))).toBe("_");
  });
});
