import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { readLines, seen } from "../../../support/front-matter.ts";

const ofHolding = /^front-matter-(?:held|expired)/u;

function told(...lines: readonly string[]): readonly string[] {
  const { diagnostics } = readLines("title: a", "date: 2021-12-15", ...lines);
  return seen(diagnostics).filter((line) => ofHolding.test(line));
}

describe("a field within the fields of a note", () => {
  it.each([
    ["params:", "  private: true"],
    ["params: {hidden: true}"],
    ["meta: {publishDate: 2099-01-01}"],
    ["meta:", "  publishDate: 2099-01-01"],
    ["meta:", "  publishDate: [2099-01-01]"],
    ["meta:", "  date: 2099-01-01"],
    ["params: [{ draft: true }]"],
    ["params:", "  - private: true"],
    ["extra:", "  status: draft"],
    ["extra: {status: [draft]}"],
    ["params: {publishDate: TBD}"],
    ["params: {flags: [draft]}"],
    ["publish: {at: 2099-01-01}"],
    ["schedule:", "  date: 2099-01-01"],
    ["발행: {날짜: 2099-01-01}"],
    ["params: {expiryDate: 2030-01-01}"],
    ["expiry: {date: 2030-01-01}"],
    ["meta: {site: {private: true}}"],
    ["설정: {공개: 아니오}"],
    ["laboratory: {private: true}"],
    ["laboratory: {visibility: private}"],
    ["laboratory: {publishDate: 2099-01-01}"],
    ["laboratory: {embargoUntil: 2099-01-01}"],
  ])("holds it back: %j", (...lines) => {
    const at = 3 + lines.length;
    expect(told(...lines)).toEqual([expect.stringMatching(`^front-matter-held-outside ${at}:`)]);
  });

  it("holds it back that an alias or a merge key brings in, and is reported once", () => {
    expect(told("base: &b", "  publishDate: 2099-01-01", "<<: *b")).toEqual(["front-matter-held-outside 5:3-5:26"]);
    expect(told("<<: {publishDate: 2099-01-01}")).toEqual(["front-matter-held-outside 4:1-4:30"]);
    expect(told("base: &b {private: true}", "<<: *b")).toEqual(["front-matter-held-key 5:1-5:3"]);
    expect(told("cover: &c {hidden: true}", "params: *c")).toEqual(["front-matter-held-outside 4:1-4:25"]);
    expect(told("<<: {params: {private: true}}")).toEqual(["front-matter-held-outside 4:1-4:30"]);
  });

  it.each([
    ["<<: {date: 2099-01-01}"],
    ["meta: {publishDate: 2021-12-14}"],
    ["meta: {private: false, draft: false, published: true, hidden: no}"],
    ["meta: {private:, publish:, publishDate: }"],
    ["meta: {drafts: [a, b], publisher: X, type: note, description: 'private: true'}"],
    ["meta: {published: {at: 2021-01-01}}"],
    ["cover: {hidden: true}"],
    ["cover:", "  image: a.png", "  hidden: true"],
    ["sidebar: {show: false}"],
    ["repo: {private: true, visibility: private}"],
    ["project: {status: draft}"],
    ["authors: [{name: a, private: true}]"],
    ["resources:", "  - src: a.png", "    params: {hidden: true, date: 2099-01-01}"],
    ["event: {date: 2099-01-01, scheduled: 2099-01-01}"],
    ["book: {published: 2099-01-01, release_date: 2099-01-01, expires: 2020-01-01}"],
    ["source: {published: 2099-01-01}"],
    ["laboratory: {date: 2099-01-01, release_date: 2099-01-01, expires: 2020-01-01}"],
    ["laboratory: {hidden: true, show: false, enabled: false, status: pending, password: a}"],
    ["steps: [{title: a, hidden: true}, {title: b, status: archived}]"],
  ])("holds nothing back: %j", (...lines) => {
    expect(told(...lines)).toEqual([]);
  });

  it.each(["draft: true", "published: false", "published: true", "draft: false"])(
    "needs no word where the note says itself whether it is published: %s",
    (line) => {
      expect(told(line, "params: {private: true}", "extra: {status: draft}")).toEqual([]);
    },
  );

  it("is no different where the note's own word is left empty, and a day is not overruled", () => {
    expect(told("draft:", "params: {private: true}")).toHaveLength(1);
    expect(told("published: true", "params: {publishDate: 2099-01-01}")).toHaveLength(1);
    expect(told("draft: true", "params: {publishDate: 2099-01-01}")).toEqual([]);
  });

  it("is told with what to type, to hold the note back and to publish it", () => {
    const next = (...lines: readonly string[]) => {
      const found = readLines("title: a", "date: 2021-12-15", ...lines).diagnostics.find(({ rule }) =>
        ofHolding.test(rule),
      );
      return found && [messageOf(found, "ko").next, messageOf(found, "en").next];
    };
    expect(next("params: {private: true}")).toEqual([
      "싣지 않으려면 5번째 줄의 `---` 바로 위에 draft: true 라고 쓰고 이 줄에서 그 부분을 지우세요. 실으려면 대신 published: true 라고 쓰세요",
      "To hold the note back, write draft: true right above the `---` on line 5 and delete it from this line; to publish it, write published: true there instead",
    ]);
    expect(next("meta: {publishDate: 2099-01-01}")).toEqual([
      "그날 실으려면 다른 date: 줄은 지우고 5번째 줄의 `---` 바로 위에 date: 2099-01-01 라고 쓰고 이 줄에서 그 부분을 지우세요. 지금 실으려면 그 부분만 지우세요",
      "To publish it on that day, delete any other date: line, write date: 2099-01-01 right above the `---` on line 5 and delete it from this line; to publish it now, just delete it",
    ]);
  });

  it("is found in time that grows with the text, whatever its aliases bring in", () => {
    const deep = Array.from(
      { length: 4000 },
      (_, index) => `a${index}: &a${index} [${index > 0 ? `*a${index - 1}` : "x"}]`,
    );
    expect(told(...deep)).toEqual([]);
    const wide = Array.from({ length: 60 }, (_, index) =>
      index === 0 ? "b0: &b0 {private: false}" : `b${index}: &b${index} {l: *b${index - 1}, r: *b${index - 1}}`,
    );
    expect(told(...wide)).toEqual([]);
  });
});

it("what counts something, or belongs to a law, a package or a hotel, holds nothing back", () => {
  for (const lines of [
    ["players:", "  - name: 르브론", "    draft: 2003"],
    ["manuscript:", "  draft: 3차"],
    ["rfc:", "  status: draft"],
    ["법안:", "  status: 초안"],
    ["npm:", "  private: true"],
    ["hotel: {private: true}"],
    ["checklist:", "  - draft: true"],
    ["class: private"],
    ["메모: 초안"],
  ])
    expect(told(...lines)).toEqual([]);
  expect(told("laboratory:", "  draft: 1")).toHaveLength(1);
});
