import { expect, it } from "vitest";
import { vueSnippetFiller } from "../../../src/import/vue/vue-snippets.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const folder = blogInMemory({
  "docs/.vitepress/config.ts": "",
  "docs/snippets/x.js": "const a = 1;\n// #region b\nconst b = 2;\n// #endregion b\n",
  "docs/snippets/y.md": "```js\na\n```\n",
  "docs/til/part.md": "---\ntitle: 조각\n---\n\n조각 글\n",
  "docs/til/parts.md": "---\ntitle: 조각\n---\n하나\n둘\n<!-- #region c -->\n셋\n넷\n<!-- #endregion c -->\n",
});

function filled(text: string) {
  return vueSnippetFiller(folder)({ from: "docs/til/a.md", to: "a.md", text, changes: [] });
}

const whole = "const a = 1;\n// #region b\nconst b = 2;\n// #endregion b";

it.each([
  ["<<< @/snippets/x.js{2}", `\`\`\`js\n${whole}\n\`\`\``],
  ["<<< ../snippets/x.js#b [이름]", '```js title="이름"\nconst b = 2;\n```'],
  ["<<< @/snippets/x.js#없음", "<<< @/snippets/x.js#없음"],
  ["<<< @/snippets/x.js#none {1,2 ts:line-numbers}", `\`\`\`ts\n${whole}\n\`\`\``],
  ["<<< @/snippets/y.md", "````md\n```js\na\n```\n````"],
  ["- 글\n\n  <<< @/snippets/x.js#b", "- 글\n\n  ```js\n  const b = 2;\n  ```"],
  ["글 <!--@include: ./part.md--> 글", "글 조각 글 글"],
  ["<!-- @include: @/til/part.md -->", "조각 글"],
  ["<!--@include: ./part.md{3,}-->", "조각 글"],
  ["<!--@include: ./parts.md{,4}-->", "하나"],
  ["<!-- @include: ./parts.md{4-5} -->", "하나\n둘"],
  ["<!--@include: ./parts.md#c-->", "셋\n넷"],
  ["<!--@include: ./parts.md#c{2,2}-->", "넷"],
  ["<!--@include: ./parts.md{40,}-->", "<!--@include: ./parts.md{40,}-->"],
  ["<!--@include: ./parts.md#d-->", "<!--@include: ./parts.md#d-->"],
  ["<<< @/snippets/none.js", "<<< @/snippets/none.js"],
  ["<<< @/.vitepress/config.ts", "<<< @/.vitepress/config.ts"],
  ["```md\n<<< @/snippets/x.js\n```", "```md\n<<< @/snippets/x.js\n```"],
])("fills in what is there, but not in code: %j", (text, expected) => expect(filled(text).text).toBe(expected));

it("tells of each", () => {
  expect(filled("글\n\n<<< @/snippets/x.js#b\n\n<!--@include: ./part.md-->").changes).toEqual([
    { reason: "snippet-filled", line: 3, text: "```js" },
    { reason: "snippet-filled", line: 7, text: "조각 글" },
  ]);
});
