import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { messageOf } from "../../src/model/problem/message-of.ts";
import { findHiddenHtml } from "../../src/parse/hidden-html.ts";
import { bodyOf } from "../support/parse-body.ts";

const found = (note: string) => findHiddenHtml(bodyOf(note), "posts/a.md" as SourcePath);

describe("findHiddenHtml", () => {
  it("reports each hidden element at its tag", () => {
    const text = '가 <span style="display:none">나</span> 다\n\n<div hidden>\n\n라 <b hidden>마</b>\n\n</div>';
    expect(
      found(text).map(({ rule, facts, place }) => [
        rule,
        facts,
        text.slice(place?.start.offset ?? 0, place?.end.offset ?? 0),
      ]),
    ).toEqual([
      ["hidden-html", { element: "span", typed: '<span style="display:none">' }, '<span style="display:none">'],
      ["hidden-html", { element: "div", typed: "<div hidden>" }, "<div hidden>"],
    ]);
  });

  it("says how to show the text", () => {
    const [problem] = found("<div hidden>가</div>");
    expect(problem === undefined ? null : messageOf(problem, "ko")).toMatchObject({
      problem: "HTML로 숨긴 글은 사이트 어디에도 싣지 않습니다",
      next: "보일 글이면 <div>에서 숨기는 속성을 지우세요. 접었다 펼 글이면 <details>로 감싸세요",
    });
  });

  it("has nothing to say of text that is shown", () => {
    expect(found("<details><summary>가</summary>나</details> <!-- 다 -->")).toEqual([]);
  });
});
