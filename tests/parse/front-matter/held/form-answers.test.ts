import { describe, expect, it } from "vitest";
import { isNoInForm, isYesInForm } from "../../../../src/parse/front-matter/held/form-answers.ts";
import { readLines } from "../../../support/front-matter.ts";

function rulesOf(line: string): readonly string[] {
  return readLines("title: a", line).diagnostics.map(({ rule }) => rule);
}

it.each(["true", "O", "✅", "☑️", "예", "ㅇ"])("%s says yes", (word) => {
  expect([isYesInForm(word), isNoInForm(word)]).toEqual([true, false]);
});

it.each(["false", "X", "❌", "✗", "✖️", "🚫", "안 함", "아니오"])("%s says no", (word) => {
  expect([isYesInForm(word), isNoInForm(word)]).toEqual([false, true]);
});

it.each(["", "없음", "xbox", "O형", "❌ 표시"])("%j says neither", (word) => {
  expect([isYesInForm(word), isNoInForm(word)]).toEqual([false, false]);
});

describe("A box that is crossed or ticked", () => {
  it.each([
    ...["공개: ❌", "공개: ✗", "발행 여부: ✖", "게시: 🚫", "published?: X", "publish: ❎"],
    ...["게재: X", "업로드: no", "업로드 여부: ❌", "upload: false", "글 공개: X"],
    ...[
      "올리지마: true",
      "올리지 말 것: true",
      "싣지 않음: true",
      "게시하지 마세요: O",
      "게시 안 함: 예",
      "업로드 금지: ✅",
    ],
    ...["보기: 나만", "열람: 나만", "열람 권한: private", "membersOnly: true", "members-only: yes", "구독자 전용: O"],
    ...[
      "기사 전문: X",
      "전문 공개: X",
      "원문 공개: X",
      "기사 원문 공개: ❌",
      "원문 공개: 비공개",
      "원문 공개: 비공개",
      "기사: ✗",
      "목록 제외: O",
    ],
  ])("holds the note or its article back: %s", (line) => {
    expect(rulesOf(line)).toEqual(["front-matter-held-key"]);
  });

  it.each([
    ...["공개: ✅", "게재: 한국경제", "업로드: 2021-12-15", "업로드: O", "upload: photo.png", "올리지마: false"],
    ...[
      "싣지 않음: 사진",
      "보기: 다 같이",
      "보기: 4번",
      "열람: 도서관",
      "membersOnly: false",
      "전문: 경제",
      "전문 분야: X",
    ],
    ...["기사 전문: 있음", "원문 공개: O", "금지: true", "공개 강의: X", "올리브: X"],
  ])("does not in %s", (line) => {
    expect(rulesOf(line)).not.toContain("front-matter-held-key");
  });

  it("withholds the article alone where it speaks of that", () => {
    for (const line of ["기사 전문: X", "원문 공개: ❌"])
      expect(readLines("title: a", line).diagnostics.map(({ facts }) => "key" in facts && facts.key)).toEqual([
        "article",
      ]);
  });
});
