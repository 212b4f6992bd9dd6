import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { alignInline, codeStarts } from "../../../src/parse/places/align-inline.ts";
import { noteMarkdown } from "../../support/note-markdown.ts";
import { plainSettings } from "../../support/parse-body.ts";

/** Each visible letter with the source it is mapped to. */
function pairsOf(markdown: string): [string, string][] {
  return parseMarkdown(markdown, plainSettings)
    .filter(({ type }) => type === "inline")
    .flatMap((inline) =>
      alignInline(inline).flatMap((piece) =>
        piece.kind === "text" || piece.kind === "code"
          ? piece.text
              .split("")
              .map((unit, index): [string, string] => [
                unit,
                inline.content.slice(piece.starts[index], piece.ends[index]),
              ])
          : [],
      ),
    );
}

describe("alignInline", () => {
  it.each([
    "**키워드** : \\#LG, `TPU v4`",
    "앞 **굵게** 뒤 *기울임* 끝",
    '<span style="color:red">red</span> red',
    '[링크](https://a.kr/span_(a) "제목 a")a ![그림 a](/a.png)a <https://a.kr>a https://a.kr/a 끝',
    "[참조][이름]a [짧은]a\n\n[이름]: https://a.kr\n[짧은]: https://b.kr",
    "한 줄  \n두 줄\n   세 줄<br>네 줄",
    "~~지움~~ a<!-- a -->a",
    "- [x] x는 무엇일까",
    "https://a.kr/?a=1&amp;b=2 끝 https://a.kr/\\_a 끝 <https://a.kr/?a&amp;b> 끝",
    "| 가 | 나 \\| 다 |\n|---|---|\n| **라** | `마` |",
  ])("finds every letter of «%s»", (markdown) => {
    const pairs = pairsOf(markdown);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [letter, source] of pairs) expect(source).toBe(letter);
  });

  it("gives a decoded character its reference", () => {
    expect(pairsOf("5 &lt; 6")).toContainEqual(["<", "&lt;"]);
    expect(pairsOf("- [ ] &lt;말")).toEqual([
      ["<", "&lt;"],
      ["말", "말"],
    ]);
  });

  it("distinguishes bold runs, line breaks, links and code", () => {
    const [inline] = parseMarkdown("**가**<b>나</b>\n[다](/라)`마`<br>", plainSettings).filter(
      ({ type }) => type === "inline",
    );
    const kinds = inline === undefined ? [] : alignInline(inline).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== "text")).toEqual([
      ...["bold-open", "bold-close", "bold-open", "bold-close", "break", "link", "code", "break"],
    ]);
  });

  it("finds every letter and digit of whatever a student types", () => {
    fc.assert(
      fc.property(noteMarkdown, (markdown) => {
        for (const [letter, source] of pairsOf(markdown)) {
          if (/[\p{L}\p{N}]/u.test(letter)) expect(source).toBe(letter);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("codeStarts", () => {
  it("is where each character of code begins in the source", () => {
    const [, inline] = parseMarkdown("가 `나다` 라 ``마``", plainSettings);
    if (inline === undefined) throw new Error("the text has a paragraph");
    expect([...codeStarts(inline)]).toEqual([3, 4, 11]);
  });
});
