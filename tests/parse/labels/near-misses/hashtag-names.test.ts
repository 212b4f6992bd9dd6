import { describe, expect, it } from "vitest";
import type { SectionRole } from "../../../../src/model/note/section-role.ts";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";
import { isLacking, nameInHashtag } from "../../../../src/parse/labels/near-misses/hashtag-names.ts";

function noteWith(...roles: readonly SectionRole[]) {
  return { lexicon: sectionLexicon({}), present: new Set(roles) };
}

describe("The name of a section after one hash", () => {
  it.each([
    ["요약", "요약"],
    ["요약 내 말이다", "요약"],
    ["느낀 점 많이 배웠다", "느낀 점"],
    ["기사", "기사"],
  ])("in %j is %j", (text, name) => {
    expect(nameInHashtag(text, noteWith(), { isLast: false })).toBe(name);
  });

  it("may be one of the site's own", () => {
    const note = { ...noteWith(), lexicon: sectionLexicon({ keywords: ["건진 말"] }) };
    expect(nameInHashtag("건진 말 환율", note, { isLast: false })).toBe("건진 말");
  });

  it("is none where the note has the section, or where nothing is below an article", () => {
    expect(nameInHashtag("요약 내 말이다", noteWith("summary"), { isLast: false })).toBeNull();
    expect(nameInHashtag("기사", noteWith("article"), { isLast: false })).toBeNull();
    expect(nameInHashtag("기사", noteWith(), { isLast: true })).toBeNull();
  });

  it.each(["환율", "환율 오늘도", "기사 모음이다", "요약본 읽기", ""])("is none in %j", (text) => {
    expect(nameInHashtag(text, noteWith(), { isLast: false })).toBeNull();
  });

  it("is lacking by its data alone", () => {
    expect(isLacking({ roles: ["keywords"] }, noteWith("summary"))).toBe(true);
    expect(isLacking({ roles: ["keywords", "summary"] }, noteWith("summary"))).toBe(false);
    expect(isLacking({ roles: ["article"] }, noteWith())).toBe(false);
  });
});
