import { describe, expect, it } from "vitest";
import {
  placeOfVisible,
  shownText,
  sliceVisible,
  visibleAndShownLines,
} from "../../../src/parse/visible/visible-lines.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { lineOf, linesOf } from "../../support/read-sections.ts";

describe("visibleLines", () => {
  it("breaks at line ends and at <br>, and shows no markup", () => {
    expect(linesOf("**가** 나\n다<br>`라`").lines.map(({ text }) => text)).toEqual(["가 나", "다", "라"]);
  });

  it("knows the first bold run, the first code and whether the line has a link", () => {
    expect(lineOf("🔑 **키워드**: `LG` **AI**")).toMatchObject({
      bold: { start: 3, end: 6 },
      codeStart: 8,
      linked: false,
    });
    expect(lineOf("가 [나](/다)")).toMatchObject({ bold: null, linked: true, linkStart: 2 });
    expect(lineOf("![그림](/a.png)").linked).toBe(true);
    expect(lineOf("가")).toMatchObject({ codeStart: 1, linkStart: 1 });
  });

  it("knows every bold run, also one that goes on in the next line, however many there are", () => {
    expect(lineOf("**가** 나 **다**").boldRuns).toEqual([
      { start: 0, end: 1 },
      { start: 4, end: 5 },
    ]);
    expect(linesOf("가 **나\n다** 라").lines.map(({ boldRuns }) => boldRuns)).toEqual([[{ start: 2, end: 3 }], []]);
    expect(costGrowth((size) => lineOf("**가** ".repeat(size)), 2_000)).toBeLessThan(nearlyLinear);
  });

  it("leaves out what is struck out, and says that something stands there", () => {
    expect(lineOf("~~틀린 **요약**~~ 환율")).toMatchObject({ text: " 환율", bold: null, linked: true });
    expect(lineOf("가<del>나</del>다")).toMatchObject({ text: "가다", linked: true });
    expect(lineOf("(1) ~~가 **나**~~ ~~다~~ 라")).toMatchObject({ struckFirst: "가 나" });
    expect(lineOf("가 ~~나~~")).not.toHaveProperty("struckFirst");
    expect(linesOf("~~가\n나~~ 다").lines.map(({ text }) => text)).toEqual(["", " 다"]);
  });
});

describe("visibleAndShownLines", () => {
  const both = (markdown: string) => {
    const { body } = linesOf(markdown);
    const inline = body.tokens.find(({ type }) => type === "inline");
    if (inline === undefined) throw new Error(`No text: ${markdown}`);
    return visibleAndShownLines(body, inline);
  };

  it("keeps what is struck out, as a page does", () => {
    const { visible, shown } = both("~~가~~ 나");
    expect([visible, shown].map((lines) => lines.map(({ text }) => text))).toEqual([[" 나"], ["가 나"]]);
  });

  it("reads a text without anything struck out once", () => {
    const { visible, shown } = both("가 **나**\n다");
    expect(shown).toBe(visible);
    expect(shown.map(({ text }) => text)).toEqual(["가 나", "다"]);
  });
});

describe("sliceVisible", () => {
  it("leaves out the white space round a part", () => {
    expect(sliceVisible(lineOf("키워드 :  LG , AI"), 5, 9).text).toBe("LG");
    expect(sliceVisible(lineOf("가   나"), 1, 3).text).toBe("");
    expect(sliceVisible(lineOf("\u200b가 나\u2060"), 0).text).toBe("가 나");
  });
});

describe("placeOfVisible", () => {
  it.each([
    ["## 키워드 : \\#LG", "LG", "LG"],
    ["> - 가 **금리**", "금리", "금리"],
    ["| 가 | 나 \\| 다 |\n|---|---|", "가", "가"],
    ["R&amp;D", "R&D", "R&amp;D"],
    ["가 *나* 다", "나 다", "나* 다"],
  ])("places in «%s» the words «%s»", (text, words, typed) => {
    const { body, lines } = linesOf(text);
    const line = lines[0] ?? lineOf(text);
    const from = line.text.indexOf(words);
    const place = placeOfVisible(body, sliceVisible(line, from, from + words.length));
    expect(text.slice(place.start.offset, place.end.offset)).toBe(typed);
  });

  it("reaches from the first line to the last", () => {
    const { body, lines } = linesOf("> 첫 줄\n> 끝 줄\n");
    const [first = lineOf("가"), last] = lines;
    const place = placeOfVisible(body, first, last);
    expect(place).toMatchObject({ start: { line: 1, column: 3 }, end: { line: 2, column: 6 } });
  });

  it("gives words that are nowhere an empty place", () => {
    const { body, lines } = linesOf("가");
    const nothing = sliceVisible(lines[0] ?? lineOf("가"), 1);
    const place = placeOfVisible(body, nothing);
    expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
  });
});

describe("shownText", () => {
  it("shows runs of spaces as one, as a browser does", () => {
    expect(shownText(lineOf("가   나 \t 다"))).toBe("가 나 다");
    expect(shownText(lineOf("\u200b가\u200b 나 \u200b"))).toBe("가\u200b 나");
  });
});
