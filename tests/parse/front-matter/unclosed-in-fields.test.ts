import { describe, expect, it } from "vitest";
import { severityOf } from "../../../src/model/problem/severity-of.ts";
import { readLines } from "../../support/front-matter.ts";

const told = (...lines: readonly string[]) =>
  readLines("title: 시험", ...lines).diagnostics.flatMap((one) =>
    one.rule === "comment-in-field" ? [[one.facts.opened, one.place?.start.line]] : [],
  );

describe("a comment in front matter that nothing ends", () => {
  it.each([
    [["summary: 올랐다 %% 여쭤 볼 것"], [["%% 여쭤 볼 것", 3]]],
    [["keywords:", "  - 금리", "  - '%% 비밀'"], [["%% 비밀", 5]]],
    [["source:", "  headline: 금리 %% 비밀", "  url: https://a.kr/"], [["%% 비밀", 4]]],
    [["summary: 올랐다 <!— 여쭤 볼 것 —>"], [["<!— 여쭤 볼 것 —>", 3]]],
    [["summary: 올랐다 <!- 여쭤 볼 것 ->"], [["<!- 여쭤 볼 것 ->", 3]]],
    [["summary: 올랐다<!-- 여쭤 볼 것 —>"], [["<!-- 여쭤 볼 것 —>", 3]]],
    [["keywords:", "  - 금리", "  - <!– 비밀 –>"], [["<!– 비밀 –>", 5]]],
    [["subtitle: 211215수 <!— 비밀 —>"], [["<!— 비밀 —>", 3]]],
    [['summary: "올랐다 \\x25% 비밀"'], [["%% 비밀", 3]]],
    [["summary: 올랐다 % % < !", "title: '%'"], []],
  ])("is reported, whatever signs are elsewhere: %j", (lines, problems) => {
    expect(told(...lines)).toEqual(problems);
    expect(told(...lines, "# \\ %% <!")).toEqual(problems);
  });

  it("is reported in a question and in its answer, where the message is about the comment alone", () => {
    const { diagnostics } = readLines(
      "title: 시험",
      "questions:",
      "  - q: 왜? %% 나만",
      "  - q: 뭘?",
      "    a: 값 <!-- 나만",
    );
    expect(diagnostics.map(({ rule, place }) => [rule, place?.start.line])).toEqual([
      ["comment-in-field", 4],
      ["comment-in-field", 6],
    ]);
  });

  it("stops the build, as its words would be published, and as plain signs may be typed", () => {
    const { diagnostics } = readLines("title: 시험", "summary: 올랐다 %% 여쭤 볼 것");
    expect(diagnostics.map(severityOf)).toEqual(["error"]);
    expect(told("summary: 올랐다%% 여쭤 볼 것")).toEqual([]);
  });

  it.each([
    [["summary: 올랐다 %% 여쭤 볼 것 %%"]],
    [["questions: ['%% 나만', '볼 것 %%', 다음]"]],
    [["summary: 50%% 할인"]],
    [["summary: 올랐다 <!-- 나만 -->"]],
    [["summary: '`<!--` 는 주석을 여는 표시'"]],
    [["summary: '\"<!—\" 라고 썼다'"]],
    [["summary: 3 < 4! - 참"]],
    [["title: HTML의 <!-- 주석"]],
    [['keywords: ["<!--", 주석]']],
    [["summary: 값은 20 %"]],
    [["redirect_from: ['%%a']"]],
    [["source: https://a.kr/%%25"]],
  ])("is not seen in %j", (lines) => {
    expect(told(...lines)).toEqual([]);
  });
});
