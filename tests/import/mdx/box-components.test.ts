import { expect, it } from "vitest";
import { withoutBoxComponents, writeBoxComponents } from "../../../src/import/mdx/box-components.ts";

function written(typed: string) {
  const { text: body, changes } = writeBoxComponents({ from: "", to: "", text: typed, changes: [] });
  return { body, changes };
}

it.each([
  ["<Warning>\n\n살필 것\n\n</Warning>", '<div class="notice--warning" markdown="1">\n\n살필 것\n\n</div>'],
  ['<Success padding={"5rem"}>\n글\n</Success>', '<div class="notice--success" markdown="1">\n글\n</div>'],
  [
    'import { Callout, Details } from "nextra/components";\n\n<Callout>\n글\n</Callout>',
    '<!-- import { Callout, Details } from "nextra/components"; -->\n\n<div class="notice" markdown="1">\n글\n</div>',
  ],
  ["<Aside>\n글\n</Aside>", '<div class="notice" markdown="1">\n글\n</div>'],
  [
    "<Callout type='danger' title=\"큰 *일*\">\n글\n</Callout>",
    '<div class="notice--danger" markdown="1">\n**큰 \\*일\\***\n\n글\n</div>',
  ],
  [
    '<Collapsable title="펼치기 & 보기" titleSize="2rem">\n\n글\n\n</Collapsable>',
    '<details markdown="1"><summary>펼치기 &amp; 보기</summary>\n\n글\n\n</details>',
  ],
  [
    "- 하나\n\n  <Tip>\n  <Details>\n  글\n  </Details>\n  </Tip>",
    '- 하나\n\n  <div class="notice--success" markdown="1">\n  <details markdown="1"><summary>…</summary>\n  글\n  </details>\n  </div>',
  ],
])("writes %j as a box or a fold", (typed, box) => {
  expect(written(typed).body).toBe(box);
  expect(withoutBoxComponents(typed)).not.toMatch(/<[A-Z]|^import/u);
});

it.each([
  "<Warning>",
  "<Warning>\n글\n</Note>",
  "글 <Note>\n글\n</Note>",
  "<Note icon={<Icon />}>\n글\n</Note>",
  "import { Callout, Chart } from 'a';",
  "<note>\n글\n</note>",
  "```\n<Note>\n글\n</Note>\n```",
])("leaves %j as it is typed", (typed) => {
  expect(written(typed)).toEqual({ body: typed, changes: [] });
  expect(withoutBoxComponents(typed)).toBe(typed);
});

it("tells where the boxes begin and end", () => {
  expect(written("<Info>\n글\n</Info>").changes).toEqual([
    { reason: "mark-rewritten", line: 1, text: '<div class="notice--info" markdown="1">' },
    { reason: "mark-rewritten", line: 3, text: "</div>" },
  ]);
});
