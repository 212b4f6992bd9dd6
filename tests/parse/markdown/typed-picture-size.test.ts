import { describe, expect, it } from "vitest";
import { findLinks } from "../../../src/parse/links/note-links.ts";
import { bodyOf, htmlOf } from "../../support/parse-body.ts";

describe("pictureSize", () => {
  it.each([
    ["![설명|300](https://a.example/a.png)", 'width="300"', 'alt="설명"'],
    ["![|300](a.png)", 'width="300"', 'alt=""'],
    ["![설명 | 300x200](a.png)", 'width="300" height="200"', 'alt="설명"'],
    ["| ![설명\\|300](a.png) |\n|---|", 'width="300"', 'alt="설명"'],
    ["![가|나|300](a.png)", 'width="300"', 'alt="가|나"'],
  ])("of %j is %s", (text, attributes, alternative) => {
    expect(htmlOf(text)).toContain(attributes);
    expect(htmlOf(text)).toContain(alternative);
  });

  it.each([
    "![매출|2021](a.png)",
    "![300](a.png)",
    "![설명|왼쪽](a.png)",
    "![설명|300px](a.png)",
    "![설명|12345](a.png)",
  ])("is none in %j", (text) => {
    expect(htmlOf(text)).not.toContain("width");
    expect(htmlOf(text)).toContain(`alt="${/\[(.*)\]/u.exec(text)?.[1]}"`);
  });

  it("does not describe the picture", () => {
    const [described, undescribed] = findLinks(bodyOf("![설명|300](a.png) ![|300](b.png)"));
    expect(described?.value).toEqual({ kind: "image", target: "a.png" });
    expect(undescribed?.value).toEqual({ kind: "image", target: "b.png", undescribed: true });
  });
});
