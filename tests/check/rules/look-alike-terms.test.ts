import { describe, expect, it } from "vitest";
import { lookAlikeTerms } from "../../../src/check/rules/look-alike-terms.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { type NoteTold, siteConfig, studyNote } from "../../support/study-note.ts";
import { told } from "../../support/told.ts";

function found(notes: readonly NoteTold[], config = siteConfig()): readonly string[] {
  const site = { notes: notes.map((note, index) => studyNote({ id: `2021-12-${10 + index}-n`, ...note })), config };
  return lookAlikeTerms(checkSubject(site), addressesOf(site)).map((diagnostic) => told(diagnostic, "ko"));
}

describe("lookAlikeTerms", () => {
  it("reports the rarer spelling with both counts and both places", () => {
    expect(found([{ tags: ["경제"] }, { tags: ["경제"] }, { tags: ["경재"] }])).toEqual([
      "term-look-alike posts/2021-12-12-n.md:1:1 | 같은 말을 두 가지로 쓴 것 같습니다. 그러면 태그도 둘이 됩니다 | 경제 (노트 2편, posts/2021-12-11-n.md:1) | 경재 (노트 1편) | 경제로 고치세요. 다른 말이라면 그대로 두세요",
    ]);
  });

  it("checks categories and keywords separately, too", () => {
    expect(
      found([
        { categories: ["IT 기기"], keywords: ["IT기기"] },
        { categories: ["IT기기"], keywords: ["IT기기"] },
      ]),
    ).toEqual([expect.stringContaining("분류도 둘이 됩니다")]);
    expect(found([{ keywords: ["인플레"] }, { tags: ["인플래"] }])).toEqual([]);
  });

  it("believes a writer who uses both spellings", () => {
    const both = [{ tags: ["결재"] }, { tags: ["결재"] }, { tags: ["결재"] }];
    expect(found([...both, ...both.map(() => ({ tags: ["결제"] }))])).toEqual([]);
  });

  it("reports a typo only if the other spelling is the usual one", () => {
    expect(found([{ keywords: ["국고채"] }, { keywords: ["국공채"] }])).toEqual([]);
    const usual = [{ keywords: ["인플레이션"] }, { keywords: ["인플레이션"] }, { keywords: ["인플레이션"] }];
    expect(found([...usual, { keywords: ["인플레이숀"] }])).toHaveLength(1);
  });

  it("says nothing of spellings that are one word already", () => {
    expect(
      found(
        [
          { tags: ["Economy"], keywords: ["AI칩"] },
          { tags: ["economy"], keywords: ["AI 칩"] },
        ],
        siteConfig({ keywordAliases: { AI칩: ["AI 칩"] } }),
      ),
    ).toEqual([]);
  });
});
