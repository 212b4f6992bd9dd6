import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { messageOf } from "../../src/model/problem/message-of.ts";
import { findTypedMarks } from "../../src/parse/typed-marks.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { bodyOf } from "../support/parse-body.ts";

function found(text: string) {
  const body = bodyOf(text);
  return findTypedMarks(body, "posts/a.md" as SourcePath).map(({ rule, place }) => [
    rule,
    body.source.text.slice(place?.start.offset, place?.end.offset),
  ]);
}

describe("A comment with a dash in place of two", () => {
  it.each([
    ["보임 <!— 비밀 —> 끝", "<!—"],
    ["<!— 비밀 —>", "<!—"],
    ["보임\n<!—— 비밀 ——>", "<!—"],
    ["- <!– 비밀 –>", "<!–"],
    ["## 요약 <!- 비밀 ->", "<!-"],
    ["| a |\n|---|\n| <!— 비밀 —> |", "<!—"],
    ["<div>\n<!— 비밀 —>\n</div>", "<!—"],
    ["<!—\n비밀\n—>", "<!—"],
  ])("is an error, as its words are on the page: %j", (text, opened) => {
    expect(found(text)).toEqual([["unclosed-html", opened]]);
  });

  it.each([
    ...["보임 <!-- 비밀 --> 끝", "`<!— 비밀 —>`", "```\n<!— 비밀 —>\n```", "\\<!— 비밀 —>", "%% <!— 비밀 —> %%"],
    ...[
      "<!-- <!— 비밀 -->",
      "a <- b",
      "C에서 a<!-b 는 a < !(-b) 이다.",
      "1 <!- 2 는?",
      "3 < 4! — 참",
      "<3 !— 하",
      "<code><!— 비밀 —></code>",
      "<pre>\n<!— 비밀 —>\n</pre>",
    ],
  ])("is not seen in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("is told with what opens a comment", () => {
    const [problem] = findTypedMarks(bodyOf("보임 <!— 비밀 —> 끝"), null);
    expect(problem && messageOf(problem, "ko")).toEqual({
      problem: "숨기려던 글로 보이는데, 여는 표시가 <!-- 가 아니어서 그대로 실립니다",
      expected: "<!-- 로 시작해 --> 로 끝나는 숨긴 글",
      found: "<!—",
      next: "<!— 를 <!-- 로, 끝을 --> 로 고치세요. 글자로 보이게 하려면 백틱으로 감싸세요: `<!—`",
    });
  });
});

describe("What HTML has besides elements and comments", () => {
  it.each([
    ["글 <?php echo 1; ?> 글", "<?php"],
    ['<?xml version="1.0"?>', "<?xml"],
    ["<![CDATA[ 글 ]]>", "<![CDATA["],
    ["<!DOCTYPE html>", "<!DOCTYPE"],
    ["<!doctype html>\n글", "<!doctype"],
  ])("is told to be shown as typed: %j", (text, typed) => {
    expect(found(text)).toEqual([["script-in-note", typed]]);
    const [problem] = findTypedMarks(bodyOf(text), null);
    expect(problem && messageOf(problem, "en").found).toBe(typed);
  });

  it.each([
    "`<?php ?>`",
    "```php\n<?php\n```",
    "\\<!DOCTYPE html>",
    "<? 왜",
    "<!중요>",
    "왜 <?",
    "<!DOCTYPES>",
    "<pre>\n<!DOCTYPE html>\n</pre>",
    "<b>글</b> <code><?php</code>",
  ])("is not seen in %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

it("marks cost no more for many", () => {
  expect(costGrowth((size) => found("<!— <?php ".repeat(size)), 500)).toBeLessThan(nearlyLinear);
});
