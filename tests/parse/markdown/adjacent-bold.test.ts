import { describe, expect, it } from "vitest";
import { visibleLines } from "../../../src/parse/visible/visible-lines.ts";
import { bodyOf, htmlOf } from "../../support/parse-body.ts";

describe("adjacentBold", () => {
  it.each([
    ["**A\\_1****은 소음**", "<strong>A_1</strong><strong>은 소음</strong>"],
    ["**가****나****다**", "<strong>가</strong><strong>나</strong><strong>다</strong>"],
    ["글**가****나**글", "글<strong>가</strong><strong>나</strong>글"],
    ["**가** **나.****Next** 뒤", "<strong>가</strong> <strong>나.</strong><strong>Next</strong> 뒤"],
    ["**가 *나* 다****라**", "<strong>가 <em>나</em> 다</strong><strong>라</strong>"],
    ["[**가****나**](/a)", '<a href="/a"><strong>가</strong><strong>나</strong></a>'],
  ])("reads %j as bold words that touch", (text, html) => {
    expect(htmlOf(text)).toBe(`<p>${html}</p>\n`);
  });

  it.each(["**가****나", "가****나", "**가 **** 나**", "****가****"])(
    "lets no asterisk of %j begin what does not end",
    (text) => {
      const typed = text.replaceAll("*", "").trim();
      expect(
        htmlOf(text)
          .replaceAll(/<[^>]*>|\*/gu, "")
          .trim(),
      ).toBe(typed);
      expect(htmlOf(text).match(/<strong>/gu)?.length ?? 0).toBeLessThan(3);
    },
  );

  it("leaves an open run as typed", () => {
    expect(htmlOf("**가****나")).toBe("<p>**가****나</p>\n");
  });

  it("keeps the place of each word", () => {
    const text = "**가****나**";
    const body = bodyOf(text);
    const inline = body.tokens.find(({ type }) => type === "inline");
    const [line] = inline === undefined ? [] : visibleLines(body, inline);
    expect(line?.starts).toEqual([2, 7]);
  });
});
