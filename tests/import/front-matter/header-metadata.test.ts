import { describe, expect, it } from "vitest";
import { headerAsYaml } from "../../../src/import/front-matter/header-metadata.ts";

function written(text: string, isTold = false): string {
  return headerAsYaml({ from: "a.md", to: "a.md", text, changes: [] }, isTold).text;
}

describe("what Pelican and Nikola write above a text", () => {
  it.each([
    [
      "Title: 금리: 돈의 값\nDate: 2018-08-22 14:57:38\nTags: 경제, C#\nCategory: 돈 공부\nStatus: draft\n\n글",
      "---\ntitle: '금리: 돈의 값'\ndate: 2018-08-22 14:57:38\ntags: [경제, 'C#']\ncategories: [돈 공부]\nstatus: draft\n---\n\n글",
    ],
    ["title: a\r\ndate: 2018-08-22\r\nlink:\r\n\r\n글", "---\r\ntitle: a\r\ndate: 2018-08-22\r\n---\r\n\r\n글"],
    [
      "Title: a\nDate: 2018-08-22\nSummary: 앞\n    뒤\nStatus: hidden\n글",
      "---\ntitle: a\ndate: 2018-08-22\nsummary: 앞 뒤\n# status: hidden\nunlisted: true\n---\n글",
    ],
    [
      "<!--\n.. title: 첫 글\n.. slug: first\n.. tags: python, draft\n.. link: \n-->\n\n글",
      "---\ntitle: 첫 글\nslug: first\ntags: [python, draft]\ndraft: true\n---\n\n글",
    ],
    [".. title: a\n.. status: private\n\n글", "---\ntitle: a\nstatus: private\n---\n\n글"],
  ])("becomes front matter: %j", (text, expected) => expect(written(text)).toBe(expected));

  it("is told by the title alone in a blog of Pelican's", () => {
    expect(written("Title: 소개\nSlug: about\n\n글", true)).toBe("---\ntitle: 소개\nslug: about\n---\n\n글");
    expect(written("Title: 소개\n\n글")).toBe("Title: 소개\n\n글");
  });

  it.each([
    "글",
    "참고: 글\n\n글",
    "Note: 글\nTitle: a\nDate: b",
    "---\ntitle: a\n---\n글",
    "<!-- 말 -->\n글",
    ".. a\n글",
  ])("is none in %j", (text) => expect(written(text)).toBe(text));
});
