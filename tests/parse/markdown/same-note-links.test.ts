import { describe, expect, it } from "vitest";
import { findWikiLinks } from "../../../src/parse/links/wiki-links.ts";
import { bodyOf, htmlOf } from "../../support/parse-body.ts";

const note = "## Remote Repository\n\n### 2. 금리: 동결\n\n말 ^40ec88\n\n";

describe("sameNoteLinks", () => {
  it.each([
    ["[[#Remote Repository|위로]]", '<a href="#remote-repository">위로</a>'],
    ["[[#remote repository]]", '<a href="#remote-repository">remote repository</a>'],
    ["[[#Remote Repository#2. 금리 동결|금리]]", `<a href="#${encodeURIComponent("2-금리-동결")}">금리</a>`],
    ["[[#^40ec88|문단]]", '<a href="#%5E40ec88">문단</a>'],
  ])("leads %s to its place", (link, html) => {
    expect(htmlOf(note + link)).toContain(html);
    expect(findWikiLinks(bodyOf(note + link))).toEqual([]);
  });

  it("leaves the name if the target is missing", () => {
    expect(htmlOf(`${note}[[#없는 제목]]`)).toContain('<a wiki="#없는 제목">없는 제목</a>');
    expect(findWikiLinks(bodyOf("[[#없는 제목]]")).map(({ value }) => value)).toEqual(["#없는 제목"]);
  });
});
