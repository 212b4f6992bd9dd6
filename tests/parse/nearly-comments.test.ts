import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { messageOf } from "../../src/model/problem/message-of.ts";
import { nearlyComments } from "../../src/parse/nearly-comments.ts";
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

describe("A comment with a slip in what opens it", () => {
  it.each([
    ["<! -- 숨김 -->", "<! --"],
    ["보임 < !-- 숨김 --> 끝", "< !--"],
    ["<!- 숨김 -->", "<!-"],
    ["보임 <!-숨김-->", "<!-"],
    ["보임 <!-숨김-> 끝", "<!-"],
    ["<!-–숨김-->", "<!-–"],
    ["보임 <--! 숨김 -->", "<--!"],
    ["<！-- 숨김 -->", "<！--"],
    ["＜!-- 숨김 --＞", "＜!--"],
    ["<!ㅡㅡ 숨김 ㅡㅡ>", "<!ㅡㅡ"],
    ["％％ 숨김 ％％", "％％"],
    ["보임 ％% 숨김 %％ 끝", "％%"],
    ["- ％％숨김%%", "％％"],
    ["<! --\n숨김\n-->", "<! --"],
    ["<!-\n숨김\n-->", "<!-"],
    ["<div>\n<! -- 숨김 -->\n</div>", "<! --"],
  ])("is an error, as its words are on the page: %j", (text, opened) => {
    expect(found(text)).toEqual([["unclosed-html", opened]]);
  });

  it.each([
    ...[
      "<-- 이것",
      "이것 <--",
      "결과 -->",
      "<- 왼쪽 ->",
      "A <-- 관계 --> B",
      "<-- 이전 글 | 다음 글 -->",
      "<--->",
      "<-- 여기가 중요 -->",
    ],
    ...["가 <--> 나", "이것 <--!", "<-- 이것 ->", "`<-- 숨김 -->`", "```\n<! -- 숨김 -->\n```", "\\<-- 숨김 -->"],
    ...["a < !b 는 a <! b", "3 <! 4", "if (a < !--b)", "&lt;!-- 숨김 --&gt;", "HTML 주석은 ＜!-- 내용 --＞ 이다"],
    ...["물가 50％ 와 60％", "50％％ 오르고 60％％ 내림"],
    ...[
      "단위는 ％ 와 %",
      "%% 숨김 %%",
      "100%％ 와 100%％",
      "<!-- 숨김 -->",
      "`％％ 숨김 ％％`",
      "<code><! -- 가 --></code>",
    ],
  ])("is not seen in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("is told with the sign that was meant", () => {
    const nextOf = (text: string) => {
      const [problem] = findTypedMarks(bodyOf(text), null);
      return problem === undefined ? null : messageOf(problem, "ko").next;
    };
    expect(nextOf("<--! 숨김 -->")).toBe(
      "<--! 를 <!-- 로, 끝을 --> 로 고치세요. 글자로 보이게 하려면 백틱으로 감싸세요: `<--!`",
    );
    expect(nextOf("％％ 숨김 ％％")).toBe(
      "％％ 를 %% 로, 끝을 %% 로 고치세요. 글자로 보이게 하려면 백틱으로 감싸세요: `％％`",
    );
  });

  it("costs no more for many", () => {
    const line = (size: number) => "< !-- <-- 가 --> ％％ <--! ".repeat(size);
    expect(nearlyComments(line(2)).length).toBeGreaterThan(0);
    expect(costGrowth((size) => nearlyComments(line(size)), 500)).toBeLessThan(nearlyLinear);
  });
});
