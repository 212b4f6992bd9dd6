import { describe, expect, it } from "vitest";
import { markWithheld } from "../../../src/check/report/withheld-places.ts";
import { withheldLines } from "../../../src/index/withheld/withheld-lines.ts";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";
import { noteFrom } from "../../support/note-from.ts";

const body = "# 기사\n\n비밀\n\n## 소제목\n\n비밀\n\n# 요약\n\n하나";

function marked(fields: string): readonly number[] {
  const note = noteFrom(body, fields);
  const problems = Array.from({ length: 20 }, (_, at) => {
    const point = { line: at + 1, column: 1, offset: 0 };
    return diagnose("summary-empty", { heading: "" }, { source: note.source, place: { start: point, end: point } });
  });
  const found = markWithheld(problems, new Map([[note.source, withheldLines(note, "full")]]));
  return found.flatMap(({ isWithheld, place }) => (isWithheld === true ? [place?.start.line ?? 0] : []));
}

describe("problems in a withheld article", () => {
  it("are marked by their lines, and no others are", () => {
    expect(marked("article: link\n")).toEqual([7, 8, 9, 10, 11, 12, 13, 14]);
    expect(marked("")).toEqual([]);
  });

  it("are marked, too, where a link from elsewhere quotes a heading of the article", () => {
    const facts = { target: "/notes/a/#비밀", suggestion: null, isWithheld: true };
    const [found] = markWithheld([diagnose("link-fragment-missing", facts, { source: null })], new Map());
    expect(found?.isWithheld).toBe(true);
  });

  it("are marked as beside it on the lines around it, which a report shows", () => {
    const note = noteFrom("# 요약\n\n하나\n\n# 기사\n\n비밀\n\n# 느낌\n\n둘", "article: link\n");
    const at = (line: number) => ({ start: { line, column: 1, offset: 0 }, end: { line, column: 1, offset: 0 } });
    const problems = [9, 10, 11, 14, 15, 16].map((line) =>
      diagnose("summary-empty", { heading: "" }, { source: note.source, place: at(line) }),
    );
    const found = markWithheld(problems, new Map([[note.source, withheldLines(note, "full")]]));
    expect(found.map(({ isBesideWithheld = false }) => isBesideWithheld)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(found.map(({ isWithheld = false }) => isWithheld)).toEqual([false, false, true, true, false, false]);
  });

  it("have no fix, which could end the article, while those above and below keep theirs", () => {
    const note = noteFrom("# 요약\n\n하나\n\n# 기사\n\n비밀\n\n# 느낌\n\n둘", "article: link\n");
    const at = (line: number) => ({ start: { line, column: 1, offset: 0 }, end: { line, column: 1, offset: 0 } });
    const problems = [8, 10, 12, 15, 17].map((line) =>
      diagnose(
        "heading-unspaced",
        { typed: "#", meant: "# ", isBlankWide: false },
        { source: note.source, place: at(line), fix: { place: at(line), text: " " } },
      ),
    );
    const found = markWithheld(problems, new Map([[note.source, withheldLines(note, "full")]]));
    expect(found.map(({ fix }) => fix !== null)).toEqual([true, true, false, true, true]);
  });
});
