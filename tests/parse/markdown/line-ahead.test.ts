import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { lineAhead } from "../../../src/parse/markdown/line-ahead.ts";
import { htmlOf } from "../../support/parse-body.ts";

it("finds a line, and searches in vain once", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("가\n나\n\n다", markdown, {}, []);
  const asked: number[] = [];
  const search = (from: number, wanted: number) =>
    lineAhead(state, {
      kind: "끝",
      from,
      to: 4,
      isEnd: (line) => {
        asked.push(line);
        return line === wanted;
      },
    });
  expect(search(0, 2)).toBe(2);
  expect([search(1, 9), search(2, 9)]).toEqual([null, null]);
  expect(asked).toEqual([0, 1, 2, 1, 2, 3]);
});

it("looks no further than the list item, and behind it again", () => {
  expect(htmlOf("- <!-- 가\n\n<!-- 나\n\n다 -->\n\n라")).toBe("<ul>\n<li>&lt;!-- 가</li>\n</ul>\n\n<p>라</p>\n");
  expect(htmlOf("- 가\n<!-- 나\n\n다 -->\n\n라")).toBe("<ul>\n<li>가</li>\n</ul>\n\n<p>라</p>\n");
  expect(htmlOf("- 가\n{::comment}\n나\n\n다\n{:/comment}\n\n라")).toBe("<ul>\n<li>가</li>\n</ul>\n<p>라</p>\n");
});
