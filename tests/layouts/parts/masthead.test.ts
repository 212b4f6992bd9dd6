import { describe, expect, it } from "vitest";
import { frontMasthead, innerMasthead } from "../../../layouts/parts/masthead.ts";
import { permalinkOf } from "../../../src/model/permalink.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const home = permalinkOf("/");
const siteOf = (...dates: readonly string[]) =>
  renderedSite(
    dates.map((date) => ({ id: date, date })),
    { title: "공부 노트", description: "하루 한 기사" },
  ).site;

describe("frontMasthead", () => {
  it("counts the days in a row once there are two", () => {
    expect(frontMasthead(home, siteOf("2021-12-15", "2021-12-14")).text).toContain("<span>연속 2일째</span>");
    expect(frontMasthead(home, siteOf("2021-12-15", "2021-12-10")).text).not.toContain("연속");
  });

  it("has no date line to show before the first note", () => {
    expect(frontMasthead(home, siteOf()).text).not.toContain("<time");
  });

  it("carries the site's description under its title", () => {
    expect(frontMasthead(home, siteOf()).text).toContain("<p>하루 한 기사</p>");
  });
});

describe("innerMasthead", () => {
  it("has the title as a way home, not as the page's heading", () => {
    const masthead = innerMasthead(permalinkOf("/archive/"), siteOf()).text;
    expect(masthead).toContain('<p class="site-title"><a href="/">공부 노트</a></p>');
    expect(masthead).not.toContain("<h1");
  });
});
