import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { messageOf } from "../../src/model/problem/message-of.ts";
import { findCutComments } from "../../src/parse/cut-comments.ts";
import { bodyOf } from "../support/parse-body.ts";

const problemsIn = (text: string) => findCutComments(bodyOf(text), "posts/a.md" as SourcePath);

describe("findCutComments", () => {
  it.each([
    ["within a line", "앞 %% 하나 <!-- 둘 %% 셋 --> 뒤", "html", "1:3"],
    ["over lines", "앞\n\n%%\n하나\n\n<!--\n둘\n%%\n셋\n-->\n\n뒤", "html", "3:1"],
    ["in a quote", "> %%\n> <!-- 하나\n> %%\n> 둘 -->", "html", "1:3"],
    ["at a line of code", "%%\n하나\n```\n%%\n```\n둘\n%%\n뒤", "fence", "1:1"],
    ["at the end of a line of code", "%%\n하나\n~~~\n코드 %%\n~~~\n둘\n%%\n뒤", "fence", "1:1"],
  ])("reports a comment that ends within what begins in it, %s", (_where, text, cut, where) => {
    expect(problemsIn(text).map(({ facts, place }) => [facts, `${place?.start.line}:${place?.start.column}`])).toEqual([
      [{ cut }, where],
    ]);
  });

  it("says what to do", () => {
    const [problem] = problemsIn("앞 %% 하나 <!-- 둘 %% 셋 --> 뒤");
    expect(problem === undefined ? null : messageOf(problem, "ko")).toMatchObject({
      expected: "<!-- … -->를 처음부터 끝까지 담은 %% … %%",
      next: "<!-- … --> 안에 있는 %% 를 지우거나, %% 로 숨긴 곳을 그 앞에서 끝내세요",
    });
  });

  it.each([
    ["a whole comment in one", "%% 하나 <!-- 둘 --> 셋 %%\n\n가 --> 나"],
    ["a comment that is begun, and nothing that ends it", "%% 하나 <!-- %%\n\n뒤"],
    ["an arrow before one", "가 --> 나 %% <!-- %%"],
    ["an arrow in code", "%% <!-- %%\n\n`-->`\n\n```\n-->\n```"],
    ["code that is whole", "%%\n```\n코드\n```\n%%\n\n```\n%% 절\n```"],
    ["one sign of code, and code that has no such mark", "%%\n```\n%%\n\n```\n코드\n```"],
    ["comments of HTML alone", "<!-- 하나 --> 둘 -->"],
  ])("says nothing of %s", (_what, text) => {
    expect(problemsIn(text)).toEqual([]);
  });
});
