import fc from "fast-check";
import { expect, it } from "vitest";
import { enclosedHeadings } from "../../../src/parse/sections/enclosed-headings.ts";
import { bodyWithLexicon } from "../../support/read-sections.ts";

function enclosed(markdown: string): readonly string[] {
  const body = bodyWithLexicon(markdown);
  return [...enclosedHeadings(body)].map((start) => body.tokens[start + 1]?.content ?? "");
}

it.each([
  ["<details>\n<summary>더</summary>\n\n## 안\n\n글\n\n</details>\n\n## 밖", ["안"]],
  ['<div class="notice" markdown="1">\n#### 안\n\n글\n</div>\n\n## 밖', ["안"]],
  ["<details>\n\n<div>\n\n## 하나\n\n</div>\n\n## 둘\n\n</details>\n\n## 밖", ["하나", "둘"]],
  ["<div>\n\n## 닫지 않음\n\n글", []],
  ["<div>\n\n## 안\n\n## 요약\n\n글\n\n</div>", []],
  ["<div>\n\n## 안\n\n<details>\n\n## 더 안\n\n</details>\n\n## 요약\n\n</div>", ["더 안"]],
  ["</div>\n\n## 밖\n\n</div>", []],
])("finds in %j the headings inside an element", (markdown, headings) => {
  expect(enclosed(markdown)).toEqual(headings);
});

it("finds nothing but headings", () => {
  const pieces = [..."<details>|</details>|<div>|</div>|## 안|## 요약|글|- 가|> 나|> ## 다|* * *|<b>|".split("|")];
  const note = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((blocks) => blocks.join("\n\n"));
  fc.assert(
    fc.property(note, (typed) => {
      const body = bodyWithLexicon(typed);
      for (const start of enclosedHeadings(body)) expect(body.tokens[start]?.type).toBe("heading_open");
    }),
  );
});
