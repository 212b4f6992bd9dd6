import { describe, expect, it } from "vitest";
import { firstHeading } from "../../../src/parse/front-matter/first-heading.ts";
import { sectionLexicon } from "../../../src/parse/labels/lexicon/section-lexicon.ts";

const lexicon = sectionLexicon({ reflection: ["하루"] });

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
    ["# [금리](/a) **인상**", "금리 인상"],
    ["# What the \\* is `code` {#what}", "What the * is code"],
    ["# ![](/a.png)\n# [[금리]] &amp; <b>물가</b>", "금리 & 물가"],
    ["# 기사\n## 금리 인상\n", "금리 인상"],
    ["%%\n# 비밀\n%%\n<!--\n# 비밀\n-->\n# 금리 %% 비밀 %%", "금리"],
    ["# 1. **오늘의 키워드**\n키워드\n===\n# 하루\n# 금리", "금리"],
  ])("of %j is %s", (body, heading) => {
    expect(firstHeading(body, lexicon)).toBe(heading);
  });

  it.each([
    "",
    "글",
    "#해시태그",
    "####### 일곱",
    "#\n",
    "    # 코드",
    "```\n# 닫지 않은 코드",
    "# 기사\n## 요약",
    "## 2. 키워드 : 환율",
    "# 요약 - 올랐다",
    "## 2. 키워등 : 환율",
    "### 배경",
  ])("is not in %j", (body) => {
    expect(firstHeading(body, lexicon)).toBeNull();
  });
});
