import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { htmlOf, plainSettings } from "../../support/parse-body.ts";

const levels = (text: string) =>
  htmlOf(text)
    .match(/<h\d/gu)
    ?.map((tag) => Number(tag.slice(2)));

describe("headingLevels", () => {
  it.each([
    ["# 가\n\n## 나", [2, 3]],
    ["# 가\n\n나\n===\n\n### 다", [2, 2, 3]],
    ["### 가\n\n### 나", [2, 2]],
    ["## 가\n\n#### 나\n\n## 다", [2, 3, 2]],
    ["> # 가\n\n## 나", [2, 3]],
    ["# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6", [2, 3, 4, 5, 6, 6]],
  ])("shows %j under the page's own title, without gaps", (text, expected) => {
    expect(levels(text)).toEqual(expected);
  });

  it("keeps the author's level on the token", () => {
    const tokens = parseMarkdown("### 가", plainSettings);
    expect([tokens[0]?.tag, tokens[0]?.markup]).toEqual(["h3", "###"]);
  });
});
