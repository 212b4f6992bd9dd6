import { expect, it } from "vitest";
import { isPlainMdx, writeMdxComments } from "../../../src/import/mdx/plain-mdx.ts";
import { post } from "../../support/blog-in-memory.ts";

it.each([
  "글 <br /> <b>굵게</b>",
  '<Image src="/a.png" alt="가" />',
  "{/* 숨긴 말 */}\n\n글",
  "## 제목 {#place}\n\n$x^{2}$ 글\n\n$$\n\\frac{1}{2}\n$$",
  "밑줄 <U>친 말</U>",
  "<Warning>\n\n살필 것\n\n</Warning>",
  "```js\nimport a from 'a';\nconst b = { c };\n```\n\n`<Box />` \\{ 글 }",
])("has nothing of MDX's: %j", (body) => expect(isPlainMdx(post(["title: '{a}'"], body))).toBe(true));

it.each([
  "import A from './a'\n\n글",
  "export const a = 1;",
  "<Box>글</Box>",
  "<Warning>\n\n살필 것\n",
  "<Chart>\n\n<Note>\n\n글\n\n</Note>\n\n</Chart>",
  "<Image src={a} />",
  "<>글</>",
  "글 {1 + 1}",
  "<p style={{ color: 'red' }}>글</p>",
])("has some of MDX's: %j", (body) => expect(isPlainMdx(post(["title: a"], body))).toBe(false));

it("hides MDX's comments as Markdown does", () => {
  const { text, changes } = writeMdxComments({
    from: "",
    to: "",
    text: post(["title: a"], "{/* 숨긴 -- 말 */}\n\n`{/* 코드 */}`"),
    changes: [],
  });
  expect(text).toBe(post(["title: a"], "<!-- 숨긴 - - 말 -->\n\n`{/* 코드 */}`"));
  expect(changes).toEqual([{ reason: "mark-rewritten", line: 5, text: "<!-- 숨긴 - - 말 -->" }]);
});
