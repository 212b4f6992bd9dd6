import { describe, expect, it } from "vitest";
import { readLines } from "../../support/front-matter.ts";

const told = (...lines: readonly string[]) =>
  readLines("title: 시험", ...lines).diagnostics.flatMap((one) =>
    one.rule === "comment-unclosed" ? [[one.facts.opened, one.place?.start.line]] : [],
  );

describe("a comment in front matter that nothing ends", () => {
  it.each([
    [["summary: 올랐다 %% 여쭤 볼 것"], [["%% 여쭤 볼 것", 3]]],
    [["keywords:", "  - 금리", "  - '%% 비밀'"], [["%% 비밀", 5]]],
    [["source:", "  headline: 금리 %% 비밀", "  url: https://a.kr/"], [["%% 비밀", 4]]],
  ])("is reported: %j", (lines, problems) => {
    expect(told(...lines)).toEqual(problems);
  });

  it.each([
    [["summary: 올랐다 %% 여쭤 볼 것 %%"]],
    [["questions: ['%% 나만', '볼 것 %%', 다음]"]],
    [["summary: 50%% 할인"]],
    [["summary: 값은 20 %"]],
    [["redirect_from: ['%%a']"]],
    [["source: https://a.kr/%%25"]],
  ])("is not seen in %j", (lines) => {
    expect(told(...lines)).toEqual([]);
  });
});
