import { expect, it } from "vitest";
import { writeCodeNames } from "../../../src/import/vue/code-names.ts";

const written = (text: string) => writeCodeNames({ from: "", to: "", text, changes: [] });

it.each([
  ["```js [a.js]\na\n```", '```js title="a.js"\na\n```'],
  ["```js{1} [a.js]\na\n```", '```js{1} title="a.js"\na\n```'],
  [
    "- 글\n\n  ~~~ts:line-numbers=5 [둘 b.ts]\n  a\n  ~~~",
    '- 글\n\n  ~~~ts:line-numbers=5 title="둘 b.ts"\n  a\n  ~~~',
  ],
  ["```js\na [b]\n```", "```js\na [b]\n```"],
  ["글 ```a [b]``` 글", "글 ```a [b]``` 글"],
])("writes the name of a code block as its title: %j", (text, expected) => expect(written(text).text).toBe(expected));

it("tells of each", () => {
  expect(written("글\n\n```js [a.js]\na\n```").changes).toEqual([
    { reason: "caption-written", line: 3, text: 'title="a.js"' },
  ]);
});
