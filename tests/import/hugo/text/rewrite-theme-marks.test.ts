import { describe, expect, it } from "vitest";
import { rewriteThemeMarks } from "../../../../src/import/hugo/text/rewrite-theme-marks.ts";

describe("rewriteThemeMarks", () => {
  it("writes text above words as ruby, and removes font icons", () => {
    expect(rewriteThemeMarks("글\n[漢字]^(한자)와 :(fab fa-github): 저장소 :(fas fa-x fa-fw):")).toEqual({
      text: "글\n<ruby>漢字<rt>한자</rt></ruby>와 저장소 ",
      changes: [{ reason: "marks-rewritten", line: 2, text: "<ruby>漢字<rt>한자</rt></ruby>" }],
    });
  });

  it("removes the sign between the columns of Hugo Book", () =>
    expect(rewriteThemeMarks("하나\n<---> <!-- 칸 -->\n둘 <--->").text).toBe("하나\n\n둘 <--->"));

  it.each(["`[a]^(b)`", "```\n:(fab fa-github):\n```", "[a](b)", "x^(2)", ":(fine):"])("leaves %j", (text) => {
    expect(rewriteThemeMarks(text)).toEqual({ text, changes: [] });
  });
});
