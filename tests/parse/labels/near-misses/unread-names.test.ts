import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { findUnreadNames } from "../../../../src/parse/labels/near-misses/unread-names.ts";
import { plainLexicon, sectionsOf } from "../../../support/read-sections.ts";

const found = (note: string) =>
  findUnreadNames(sectionsOf(note), plainLexicon, "posts/2021-12-15-a.md" as SourcePath).map(({ facts, place }) => [
    facts,
    place?.start.line,
  ]);

describe("findUnreadNames", () => {
  it("tells of names alone on their lines below the heading of an article that goes on", () => {
    expect(found("# 기사\n\n올랐다.\n\n키워드\n금리, 환율\n\n요약\n올랐다.\n\n## 반응\n\n글")).toEqual([
      [{ heading: "키워드", role: "keywords", meant: "# 키워드" }, 5],
      [{ heading: "요약", role: "summary", meant: "# 요약" }, 8],
    ]);
  });

  it.each([
    "# 기사\n\n올랐다.\n\n키워드\n금리, 환율",
    "# 기사\n\n질문\n왜?\n\n결론\n올랐다",
    "키워드\n금리\n\n요약\n올랐다.",
    "# 기사\n\n올랐다.\n\n키워드\n금리, 환율\n\n요약\n올랐다.",
    "# 키워드\n\n금리\n\n# 요약\n\n키워드\n\n요약",
    "# 기사\n\n올랐다.\n\n#키워드\n금리, 환율\n\n#요약\n올랐다.\n\n## 반응\n\n글",
  ])("says nothing of %j", (note) => {
    expect(found(note)).toEqual([]);
  });
});
