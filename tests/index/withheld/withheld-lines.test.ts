import { expect, it } from "vitest";
import { withheldLines } from "../../../src/index/withheld/withheld-lines.ts";
import { noteFrom } from "../../support/note-from.ts";

const body = "# 기사\n\n비밀[^1]\n\n# 요약\n\n하나\n\n[^1]: 각주\n\n# 느낌\n\n둘";

it("are the article's and the footnotes', which may be the article's", () => {
  const { length } = "---\ntitle\ndate\narticle\n---\n".split("\n");
  const lines = withheldLines(noteFrom(body, "article: link\n"), "full");
  expect(lines.map(({ first, last }) => [first - length, last - length])).toEqual([
    [1, 4],
    [9, 10],
  ]);
});

it("are none where the article is shown", () => {
  expect(withheldLines(noteFrom(body), "full")).toEqual([]);
});
