import { describe, expect, it } from "vitest";
import { writeCodeCaptions } from "../../../src/import/hexo/code-captions.ts";
import { post } from "../../support/blog-in-memory.ts";

const written = (body: string) =>
  writeCodeCaptions({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });

describe("writeCodeCaptions", () => {
  it.each([
    ["```c stackView.c\na\n```", '```c title="stackView.c"\na\n```'],
    ["``` js  a.js 둘째 파일 \na\n```", '``` js title="a.js 둘째 파일"\na\n```'],
    ["```diff “여기를 눌러” >folded \na\n```", '```diff title="“여기를 눌러”"\na\n```'],
    ['- 글\n  ~~~js a "b" 글\n  a\n  ~~~', "- 글\n  ~~~js title='a \"b\" 글'\n  a\n  ~~~"],
    ["> ```js 밑줄 https://a.kr/b 이름\n> a\n> ```", '> ```js title="밑줄 https://a.kr/b 이름"\n> a\n> ```'],
    ["```js a.js line_number:false mark:1,3-4\na\n```", '```js title="a.js"\na\n```'],
  ])("writes the words that Hexo shows over a block of code as its title: %j", (body, text) => {
    const draft = written(`글\n\n${body}`);
    expect(draft.text).toBe(post(["title: a"], `글\n\n${text}`));
    expect(draft.changes).toMatchObject([{ reason: "caption-written" }]);
  });

  it.each([
    "```js\na\n```",
    "```js \na\n```",
    '```js title="a.js"\na\n```',
    "```js {1,3}\na\n```",
    "```js >folded\na\n```",
    "```js line_number:false\na\n```",
    "글 ```js a.js``` 글",
    "```md\n~~~js a.js\n~~~\n```",
    "```js a\" b' c\na\n```",
  ])("leaves %j", (body) => {
    expect(written(body).changes).toEqual([]);
  });
});
