import { describe, expect, it } from "vitest";
import { frontMatterFields } from "../../../src/import/front-matter/front-matter-text.ts";
import { readItemData } from "../../../src/import/jekyll/item-data.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { post } from "../../support/blog-in-memory.ts";

function dataOf(path: string, line: string, config = "") {
  return readItemData(path, frontMatterFields(post(["title: a", line])), readJekyllConfig(config));
}

describe("an item of a collection", () => {
  it("has its own date, else the one in its name", () => {
    expect(dataOf("_n/2020-01-02-a.md", "date: 2021-05-06 10:00:00").moment).toEqual({
      day: "2021-05-06",
      time: "10:00:00",
    });
    expect(dataOf("_n/2020-01-02-a.md", "x: 1").moment).toEqual({ day: "2020-01-02", time: "00:00:00" });
    expect(dataOf("_n/a.md", "x: 1").moment).toBeNull();
  });

  it("has its date in the zone of its blog, as Jekyll reads it with and without quotes", () => {
    const zone = "timezone: Asia/Seoul";
    expect(dataOf("_n/a.md", "date: 2021-12-15 23:30:00", zone).moment?.day).toBe("2021-12-16");
    expect(dataOf("_n/a.md", "date: '2021-12-15 23:30:00'", zone).moment?.day).toBe("2021-12-15");
  });

  it("has the categories that it names, and none of its folders", () => {
    expect(dataOf("_n/x/a.md", "categories: [b, c]").categories).toEqual(["b", "c"]);
    expect(dataOf("_n/x/a.md", "category: b").categories).toEqual(["b"]);
  });
});
