import { describe, expect, it } from "vitest";
import { htmlOpeners } from "../../../../src/parse/markdown/html/html-openers.ts";
import { bodyOf } from "../../../support/parse-body.ts";

function pairsIn(text: string): readonly string[] {
  const pieces = bodyOf(text).tokens.flatMap(({ children }) => children ?? []);
  return [...htmlOpeners(pieces)].map(([end, opener]) => `${pieces.indexOf(opener)}${opener.content}${end.content}`);
}

describe("htmlOpeners", () => {
  it("pairs the tags of each name, and a tag without an end with itself", () => {
    expect(pairsIn("<b><i>글</b><br></i>")).toEqual(["0<b></b>", "4<br><br>", "1<i></i>"]);
  });

  it("pairs the innermost tags first", () => {
    expect(pairsIn("<b><b></b></b>")).toEqual(["1<b></b>", "0<b></b>"]);
  });

  it("passes over an end tag without a beginning, and comments", () => {
    expect(pairsIn("글</b><!-- 글 --><b>글</b>")).toEqual(["3<b></b>"]);
  });
});
