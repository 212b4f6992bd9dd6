import { describe, expect, it } from "vitest";
import { draftLikeNames } from "../../../src/check/rules/draft-like-names.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { messageOf } from "../../../src/model/problem/message-of.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { studyNote } from "../../support/study-note.ts";

function found(stem: string, title = "기준금리 동결") {
  const notes = [studyNote({ id: "a", source: `posts/${stem}.md` as SourcePath, title })];
  return draftLikeNames(checkSubject({ notes }), addressesOf({ notes }));
}

describe("draftLikeNames", () => {
  it.each([
    ["2026-11-29-금리-draft", "draft"],
    ["2026-11-29-draft", "draft"],
    ["금리_WIP", "WIP"],
    ["금리 (초안)", "초안"],
    ["금리[작성중]", "작성중"],
    ["금리-초안2", "초안"],
    ["금리-초안".normalize("NFD"), "초안"],
    ["draft-금리", "draft"],
    ["2026-11-29-초안-금리", "초안"],
    ["[미완성] 금리", "미완성"],
  ])("reports %s", (stem, word) => {
    expect(found(stem).map(({ rule, facts }) => [rule, facts])).toEqual([
      ["name-like-draft", { name: `${stem}.md`, word }],
    ]);
  });

  it.each(["금리", "draftsman-notes", "updraft", "금리-초안지", "초안", "drafting-a-note", "wipe-out"])(
    "leaves %s alone",
    (stem) => {
      expect(found(stem)).toEqual([]);
    },
  );

  it("leaves a note alone whose title says the word as well", () => {
    expect(found("2026-06-26-nba-draft", "The NBA Draft")).toEqual([]);
    expect(found("예산안-초안", "예산안의 초안을 읽고")).toEqual([]);
  });

  it.each([
    ["[비공개] 기준금리", "비공개"],
    ["(초안) 기준금리", "초안"],
    ["기준금리【작성중】", "작성중"],
    ["기준금리 (WIP)", "WIP"],
    ["〔미공개〕 기준금리", "미공개"],
    ["기준금리（초안）", "초안"],
    ["［draft］ 기준금리", "draft"],
  ])("reports the title %s", (title, word) => {
    const problems = found("2026-11-29-금리", title);
    expect(problems.map(({ facts }) => facts)).toEqual([{ name: title, word, within: "title" }]);
    expect(problems.map((one) => messageOf(one, "ko").next)).toEqual([
      expect.stringMatching(/draft: true 를 쓰세요\. 다 쓴 노트라면 제목에서/u),
    ]);
  });

  it("reports a tag that is such a word and nothing else", () => {
    const tagged = (title: string, ...tags: readonly string[]) => {
      const notes = [studyNote({ id: "a", title, tags })];
      return draftLikeNames(checkSubject({ notes }), addressesOf({ notes })).map(({ facts }) => facts);
    };
    expect(tagged("기준금리", "경제", "비공개")).toEqual([{ name: "비공개", word: "비공개", within: "tag" }]);
    expect(tagged("기준금리", "예산안 초안", "비공개회의", "미공개정보")).toEqual([]);
    expect(tagged("The NBA Draft", "draft")).toEqual([]);
  });

  it("reports a category that is such a word and nothing else", () => {
    const filed = (...categories: readonly string[]) => {
      const notes = [studyNote({ id: "a", title: "기준금리", categories })];
      return draftLikeNames(checkSubject({ notes }), addressesOf({ notes })).map((one) => messageOf(one, "ko").problem);
    };
    expect(filed("경제", "비공개")).toEqual(["분류는 초안이라고 하는데, 노트는 사이트에 실립니다"]);
    expect(filed("draft")).toHaveLength(1);
    expect(filed("NBA draft")).toEqual([]);
  });

  it.each(["비공개 회의록이 공개되다", "(초안)", "예산안 초안을 읽고", "미공개(未公開) 정보", "헌법 초안(1948)"])(
    "leaves the title %s alone",
    (title) => {
      expect(found("2026-11-29-글", title)).toEqual([]);
    },
  );

  it("reports a folder once that may hold what is not to be published", () => {
    const inFolder = (...paths: readonly string[]) => {
      const notes = paths.map((path) => studyNote({ id: path, source: `posts/${path}.md` as SourcePath }));
      return draftLikeNames(checkSubject({ notes }), addressesOf({ notes })).map(({ facts }) => facts);
    };
    expect(inFolder("예약/가", "예약/나", "예약/보류/다")).toEqual([{ name: "예약/", word: "예약" }]);
    expect(inFolder("2021/개인 노트/가")).toEqual([{ name: "개인 노트/", word: "개인 노트" }]);
    expect(inFolder("예약".normalize("NFD").concat("/가"))).toHaveLength(1);
    expect(inFolder("예약제/가", "개인정보/가", "금리/가", "personality/가", "2021/예약")).toEqual([]);
  });

  it("says how to hold the notes of a folder back", () => {
    const [problem] = found("예약/금리");
    expect(problem === undefined ? null : messageOf(problem, "ko").problem).toBe(
      "폴더 이름은 초안이라고 하는데, 노트는 사이트에 실립니다",
    );
  });

  it("says how to hold the note back", () => {
    const [problem] = found("금리-draft");
    expect(problem === undefined ? null : messageOf(problem, "ko")).toEqual({
      problem: "파일 이름은 초안이라고 하는데, 노트는 사이트에 실립니다",
      expected: "초안이면 draft: true",
      found: "금리-draft.md",
      next: "아직 싣지 않으려면 머리말에 draft: true 를 쓰세요. 다 쓴 노트라면 파일 이름에서 draft를 지우세요",
    });
  });
});
