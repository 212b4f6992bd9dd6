import { describe, expect, it } from "vitest";
import { unpartedKeywords } from "../../../src/check/rules/unparted-keywords.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { told } from "../../support/told.ts";

function found(...keywords: readonly string[]): readonly string[] {
  const notes = keywords.flatMap((typed, index) => {
    const path = `posts/2021-12-1${index}-n.md` as SourcePath;
    const { note } = parseNote({ path, text: `---\ntitle: 제목\n---\n\n### 키워드 : ${typed}\n` }, plainSettings);
    return note === null ? [] : [note];
  });
  return unpartedKeywords(checkSubject({ notes }), addressesOf({ notes })).map((one) => told(one, "ko"));
}

describe("unpartedKeywords", () => {
  it("reports words separated by spaces that are keywords of other notes", () => {
    expect(found("#환율 #금리", "환율 금리 물가")).toEqual([
      "keywords-unparted posts/2021-12-11-n.md:5:11 | 다른 노트의 키워드가 빈칸만 두고 나란히 있어, 키워드 하나로 읽었습니다 | 쉼표나 #으로 나눈 키워드 | 환율 금리 물가 | 여럿이라면 쉼표로 나누세요: 환율, 금리, 물가. 한 낱말이라면 그대로 두세요",
    ]);
  });

  it("leaves a keyword of several words alone", () => {
    expect(found("양적 완화", "환율")).toEqual([]);
    expect(found("#환율", "환율 방어")).toEqual([]);
    expect(found("#환율 #방어", "환율 방어", "환율 방어, 금리")).toEqual([]);
    expect(found("환율, 방어, 환율 방어")).toEqual([]);
  });
});
