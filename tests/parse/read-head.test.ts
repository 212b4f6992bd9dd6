import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { readFrontMatter } from "../../src/parse/front-matter.ts";
import { readHead } from "../../src/parse/read-head.ts";
import { plainSettings } from "../support/parse-body.ts";

function headOf(lines: readonly string[], name = "2021-12-15-a.md") {
  const file = { path: `posts/${name}` as SourcePath, text: ["---", ...lines, "---", "", "글", ""].join("\n") };
  const { frontMatter, diagnostics } = readFrontMatter(file, plainSettings);
  if (frontMatter === null) throw new Error("no front matter");
  return readHead(file, frontMatter, diagnostics, plainSettings.timeZone);
}

function rulesOf({ diagnostics }: ReturnType<typeof headOf>): readonly string[] {
  return diagnostics.map(({ rule }) => rule);
}

describe("the head of a note", () => {
  it("has its title, its day, its address and its terms", () => {
    const { head, permalink, diagnostics } = headOf(["title: 금리", "tags: [경제]", "permalink: /rates/:year/"]);
    expect(head).toMatchObject({ id: "2021-12-15-a", title: { value: "금리" }, subtitle: null });
    expect(head?.date.value).toBe("2021-12-15");
    expect(head?.tags.map(({ value }) => value)).toEqual(["경제"]);
    expect([permalink, diagnostics]).toEqual(["/rates/2021/", []]);
  });

  it("is missing without a title, or without a day", () => {
    expect(headOf(["tags: [경제]"]).head).toBeNull();
    const undated = headOf(["title: 금리"], "a.md");
    expect([undated.head, rulesOf(undated)]).toEqual([null, ["date-missing"]]);
  });

  it("tells of no missing day where one cannot be read", () => {
    expect(rulesOf(headOf(["title: 금리", "date: 2021-13-45"], "a.md"))).toEqual([]);
  });

  it("tells of an address that no site can have", () => {
    const { permalink, diagnostics } = headOf(["title: 금리", "permalink: /a/../b/"]);
    expect([permalink, diagnostics.map(({ rule }) => rule)]).toEqual([null, ["permalink-invalid"]]);
  });
});
