import { describe, expect, it } from "vitest";
import { codeRanges } from "../../../src/parse/liquid/code-ranges.ts";

function code(text: string): readonly string[] {
  return codeRanges(text).map(({ start, end }) => text.slice(start, end));
}

describe("codeRanges", () => {
  it.each([
    ["a `b` c ``d ` e``", ["`b`", "``d ` e``"]],
    ["a ` b\n\nc ` d", []],
    ["```js\nb `\n```\n`c`", ["```js\nb `\n```\n", "`c`"]],
    ["~~~\n```\n~~~\na", ["~~~\n```\n~~~\n"]],
    ["````\n```\n````", ["````\n```\n````"]],
    ["> ```\n> a\n> ```\nb", ["> ```\n> a\n> ```\n"]],
    ["```\nnever closed", ["```\nnever closed"]],
    ["```yaml\n    ```js\n    a\n    ```\n```\n`c`", ["```yaml\n    ```js\n    a\n    ```\n```\n", "`c`"]],
    ["1. ```\n\ta\n\t```\n글", ["1. ```\n\ta\n\t```\n"]],
    ["``` a` ```", ["``` a` ```"]],
    ["- ``` 하나 둘 셋\n  - 넷\n\n글\n\n```js\na\n```", ["```js\na\n```"]],
    ["- ``` 하나 둘 셋\n  a\n  ```\n글", ["- ``` 하나 둘 셋\n  a\n  ```\n"]],
    ["``` 하나 둘 셋\n\n글", []],
    [
      "{% highlight js %}\na `\n{% endhighlight %}\n`c`\n\n{% highlight js %}\nd",
      ["{% highlight js %}\na `\n{% endhighlight %}\n", "`c`"],
    ],
    ["```\n{% highlight js %}\n```\n`c`\n{% endhighlight %}", ["```\n{% highlight js %}\n```\n", "`c`"]],
    ["글 {% highlight js %}a{% endhighlight %}", []],
  ])("finds the code of %j", (text, stretches) => {
    expect(code(text)).toEqual(stretches);
  });
});
