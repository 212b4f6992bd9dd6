import { describe, expect, it } from "vitest";
import { frontMasthead, innerMasthead } from "../../../../layouts/parts/frame/masthead.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { day } from "../../../support/study-note.ts";

const home = permalinkOf("/");
const { site } = renderedSite([], { title: "공부 노트", description: "하루 한 기사" });
const issue = { number: 2, date: day("2021-12-15"), streak: 2 };

describe("frontMasthead", () => {
  it("counts the days in a row once there are two", () => {
    expect(frontMasthead(home, issue, site).text).toContain("<span>연속 2일째</span>");
    expect(frontMasthead(home, { ...issue, streak: 1 }, site).text).not.toContain("연속");
  });

  it("has neither a number nor a date line to show before the first note", () => {
    expect(frontMasthead(home, { number: 0, date: null, streak: 0 }, site).text).toContain('<p class="date-line"></p>');
    expect(frontMasthead(home, issue, site).text).toContain("<span>제2호</span>");
  });

  it("carries the site's description under its title", () => {
    expect(frontMasthead(home, issue, site).text).toContain("<p>하루 한 기사</p>");
  });
});

describe("innerMasthead", () => {
  it("has the title as a way home, not as the page's heading", () => {
    const masthead = innerMasthead(permalinkOf("/archive/"), site).text;
    expect(masthead).toContain('<p class="site-title"><a href="/">공부 노트</a></p>');
    expect(masthead).not.toContain("<h1");
  });
});
