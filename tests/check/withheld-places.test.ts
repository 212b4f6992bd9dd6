import { describe, expect, it } from "vitest";
import { markWithheld } from "../../src/check/withheld-places.ts";
import { withholdArticle } from "../../src/index/withhold-article.ts";
import { permalinkOf } from "../../src/model/address/permalink.ts";
import { diagnose } from "../../src/model/problem/diagnostic.ts";
import { noteFrom } from "../support/note-from.ts";

const body = "# 기사\n\n비밀\n\n## 소제목\n\n비밀\n\n# 요약\n\n하나";

function marked(fields: string): readonly number[] {
  const note = noteFrom(body, fields);
  const left = withholdArticle(note, "full");
  const problems = Array.from({ length: 20 }, (_, at) => {
    const point = { line: at + 1, column: 1, offset: 0 };
    return diagnose("summary-empty", { heading: "" }, { source: note.source, place: { start: point, end: point } });
  });
  const found = markWithheld(problems, [{ note: left, permalink: permalinkOf("/a/") }]);
  return found.flatMap(({ isWithheld, place }) => (isWithheld === true ? [place?.start.line ?? 0] : []));
}

describe("problems in a withheld article", () => {
  it("are marked by their lines, and no others are", () => {
    expect(marked("article: link\n")).toEqual([7, 8, 9, 10, 11, 12, 13, 14]);
    expect(marked("")).toEqual([]);
  });
});
