import { describe, expect, it } from "vitest";
import { htmlOf } from "../../support/parse-body.ts";

describe("a line that begins with the signs of code", () => {
  it.each([
    [
      "- ``` 뒤에는 아무것도 없어도 되고, 특정 언어여도 된다.\n  - 둘째",
      ["``` 뒤에는 아무것도 없어도", "<li>둘째</li>"],
    ],
    ["``` 는 코드를 여는 표시이다\n\n**글**", ["<p>``` 는 코드를 여는 표시이다</p>", "<strong>글</strong>"]],
    ["> ~~~ opens a block too\n\n~~~\na\n~~~", ["~~~ opens a block too", "<pre><code>a\n</code></pre>"]],
  ])("is a sentence where nothing closes it: %j", (text, parts) => {
    for (const part of parts) expect(htmlOf(text)).toContain(part);
  });

  it.each(["```js\na", "``` 코드 하나\na", "```js {1, 3} a b\na", "```js a b c d\na\n```", '```js title="a b c d"\na'])(
    "is code in %j",
    (text) => {
      expect(htmlOf(text)).toMatch(/<pre>[\s\S]*>a\n?<\/code>/u);
    },
  );

  it("is read in time that grows with the number of such lines", () => {
    expect(htmlOf("``` 하나 둘 셋\n\n".repeat(5000))).toContain("하나 둘 셋");
  });
});
