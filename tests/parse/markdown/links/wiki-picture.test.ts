import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteFrom } from "../../../support/note-from.ts";
import { htmlOf } from "../../../support/parse-body.ts";

const picture = (rest: string) => `<img ${rest} loading="lazy" decoding="async">`;

describe("wikiPicture", () => {
  it("reads a picture's name, what describes it and its size", () => {
    const source = 'src="picture-name:a%20b.png"';
    expect(htmlOf("![[a b.png]]")).toBe(`<p>${picture(`${source} alt=""`)}</p>\n`);
    expect(htmlOf("![[a#b.png|300]]")).toContain(picture('src="picture-name:a%23b.png" alt="" width="300"'));
    expect(htmlOf("![[a.png#b.png]]")).toContain(picture('src="picture-name:a.png" alt=""'));
    expect(htmlOf("![[a b.png|300]]")).toContain(picture(`${source} alt="" width="300"`));
    expect(htmlOf("![[a b.png|300x200]]")).toContain(picture(`${source} alt="" width="300" height="200"`));
    expect(htmlOf("![[ a b.png | 설명 ]]")).toContain(picture(`${source} alt="설명"`));
    expect(htmlOf("![[a b.png|R&amp;D|300]]")).toContain(picture(`${source} alt="R&amp;D" width="300"`));
    expect(htmlOf("![[a b.png|2024]]")).toContain(picture(`${source} alt="2024"`));
    expect(htmlOf("![[a b.png#center|설명]]")).toContain(picture(`${source} alt="설명"`));
    expect(htmlOf("![[폴더/그림.png]]")).toContain(`src="picture-name:${encodeURIComponent("폴더/그림.png")}"`);
  });

  it("works among words, in a cell, where its bar needs a backslash, and in a heading", () => {
    expect(htmlOf("앞 ![[a.png]]은 뒤")).toMatch(/^<p>앞 <img [^>]*>은 뒤<\/p>\n$/u);
    expect(htmlOf("| 가 |\n|---|\n| ![[a.png\\|설명\\|30]] |")).toContain('alt="설명" width="30"');
    expect(htmlOf("## ![[a.png]]")).toMatch(/<h2[^>]*><img [^>]*><\/h2>/u);
  });

  it.each(["`![[a.png]]`", "\\![[a.png]]", "![[a.pdf]]", "![[.png|]", "![[a\nb.png]]", "![[환율]]", "[[a.png]]"])(
    "leaves %s as it is",
    (text) => expect(htmlOf(text)).not.toContain("<img"),
  );

  it("has the place where it is typed, and what follows it has its own", () => {
    const note = noteFrom("### 키워드 : 환율\n\n앞 ![[a.png|설명]][뒤] \\#금리 ![[b.png]]\n");
    expect(note.links.map(({ value, place }) => [value.named, place.start.column, place.end.column])).toEqual([
      ["a.png", 3, 16],
      ["b.png", 25, 35],
    ]);
    expect(noteFrom("## 요약\n\n![[a.png|설명]][뒤] 글\n").summary?.value).toBe("[뒤] 글");
  });

  it("is a picture with the typed name, reported as undescribed if nothing describes it", () => {
    const links = noteFrom("![[a.png|300]] ![[b.png|설명]]\n").links.map(({ value }) => value);
    expect(links).toEqual([
      { kind: "image", target: "picture-name:a.png", named: "a.png", undescribed: true },
      { kind: "image", target: "picture-name:b.png", named: "b.png" },
    ]);
  });

  it("takes any text without complaint", () => {
    const pieces = fc.array(
      fc.constantFrom("![[", "]]", "|", "\\|", "a.png", "#", "300", " ", "[", "`", "\n", "&amp;"),
    );
    fc.assert(fc.property(pieces, (all) => typeof htmlOf(all.join("")) === "string"));
  });
});
