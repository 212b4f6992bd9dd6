import { expect, it } from "vitest";
import { readsHighlightCommands, removeHighlightCommands } from "../../../src/import/text/highlight-commands.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const draft = (body: string) => ({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
const fenced = (...lines: readonly string[]) => ["```js", ...lines, "```", ""].join("\n");

it.each([
  [fenced("// highlight-next-line", "a();", "b();"), fenced("a();", "b();")],
  [fenced("# highlight-start", "a()", "  # highlight-end", "b()"), fenced("a()", "b()")],
  [fenced("<!-- highlight-next-line -->", "{/* highlight-next-line */}", "<p>"), fenced("<p>")],
  [fenced("a(); // [!code --]", "b(); // [!code focus:2]", "c(); /* [!code hl] */"), fenced("a();", "b();", "c();")],
  [
    fenced("a(); // [!code ++] // [!code focus]", "// [!code word:b]", "b(); // highlight-line"),
    fenced("a();", "b();"),
  ],
  ["- 글\n\n  ```ts:line-numbers {1}\n  a\n  ```\n", "- 글\n\n  ```ts {1}\n  a\n  ```\n"],
  ["```ts:no-line-numbers\r\na // [!code --]\r\n```\r\n", "```ts\r\na\r\n```\r\n"],
])("leaves the code of %j", (body, text) => {
  expect(removeHighlightCommands(draft(body)).text).toBe(post(["title: a"], text));
});

it.each([
  "// highlight-next-line\n\n글 `// [!code --]`\n",
  fenced('say("// [!code --]");', "a(); // highlight-next-line 를 쓰면", "// highlight-next-lines"),
  "글:line-numbers\n",
])("keeps %j", (body) => {
  expect(removeHighlightCommands(draft(body))).toEqual(draft(body));
});

it("tells what it removed, and where", () => {
  const body = fenced("// highlight-next-line", "a();", "b(); // [!code --]");
  expect(removeHighlightCommands(draft(body)).changes).toEqual([
    { reason: "highlight-removed", line: 6, text: "// highlight-next-line" },
    { reason: "highlight-removed", line: 7, text: "// [!code --]" },
  ]);
});

it("is in linear time", () => {
  expect(removeHighlightCommands(draft(fenced(`a${" ".repeat(200_000)}b`, "// ".repeat(100_000)))).changes).toEqual([]);
});

it.each([
  [{ "docusaurus.config.ts": "" }, true],
  [{ ".vitepress/config.ts": "" }, true],
  [{ "astro.config.mjs": "" }, true],
  [{ "mkdocs.yml": "" }, false],
  [{ "a.md": "" }, false],
])("knows whose highlighter takes commands: %j", (texts: Readonly<Record<string, string>>, expected) => {
  expect(readsHighlightCommands(blogInMemory(texts))).toBe(expected);
});
