import { describe, expect, it } from "vitest";
import { firstHeading } from "../../../src/parse/front-matter/first-heading.ts";

describe("The first heading of a body", () => {
  it.each([
    ["글\n\n## 금리 인상 ##\n# 다음", "금리 인상"],
    ["금리 인상\n===\n", "금리 인상"],
    ["금리 인상\r\n---\r\n", "금리 인상"],
    ["글\r# 금리\r", "금리"],
    ["```\n# 코드\n```\n# 금리", "금리"],
    ["~~~\n# 코드\n```\n~~~~\n# 금리", "금리"],
    ["# C#", "C#"],
    ["\n---\n# 금리", "금리"],
  ])("of %j is %s", (body, heading) => {
    expect(firstHeading(body)).toBe(heading);
  });

  it.each(["", "글", "#해시태그", "####### 일곱", "#\n", "    # 코드", "```\n# 닫지 않은 코드"])(
    "is not in %j",
    (body) => {
      expect(firstHeading(body)).toBeNull();
    },
  );
});
