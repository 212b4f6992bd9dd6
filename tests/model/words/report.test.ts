import { describe, expect, it } from "vitest";
import { reportWords } from "../../../src/model/words/report.ts";

describe("reportWords", () => {
  it("counts only what there is", () => {
    expect(reportWords.ko.problems(2, 0, 3)).toBe("오류 2개. 노트 3편을 살펴보았습니다.");
    expect(reportWords.ko.more(0, 4)).toContain("경고 4개가 더");
    expect(reportWords.en.problems(1, 2, 1)).toBe("1 error, 2 warnings. Checked 1 note.");
    expect(reportWords.en.more(3, 1)).toBe(
      "And 3 errors, 1 warning more. Fix the ones above first, then run it again.",
    );
  });
});
