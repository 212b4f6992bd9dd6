import { expect, it } from "vitest";
import { indentLazyItems } from "../../../../src/import/jekyll/text/lazy-items.ts";
import { post } from "../../../support/blog-in-memory.ts";

function indented(body: string) {
  return indentLazyItems({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

it.each([
  ["1. 가\n  - 나\n  - 다\n2. 라\n  * 마", "1. 가\n   - 나\n   - 다\n2. 라\n   * 마"],
  ["1. 가\n  - 나\n    - 다\n\n2. 라", "1. 가\n   - 나\n     - 다\n\n2. 라"],
  ["10. 가\n  - 나\n    1. 다\n      - 라", "10. 가\n    - 나\n      1. 다\n         - 라"],
  ["1. 가\n  글\n  - 나", "1. 가\n  글\n   - 나"],
  ["1. 가\n  - 나\n  ```js\n다\n  ```\n  - 라", "1. 가\n   - 나\n   ```js\n 다\n   ```\n   - 라"],
])("puts a list into the numbered item above it: %j", (typed, expected) => {
  const { text, changes } = indented(typed);
  expect(text).toBe(post(["title: a"], expected));
  expect(changes[0]).toMatchObject({ reason: "mark-rewritten" });
});

it.each([
  "1. 가\n   - 나",
  "1. 가\n- 나\n2. 다",
  "1. 가\n\n  - 나",
  "1. 가\n  2. 나",
  "- 가\n 1. 나",
  "글 1. 가\n  - 나",
  "```\n1. 가\n  - 나\n```",
  "{% highlight yaml %}\n1. 가\n  - 나\n{% endhighlight %}",
  "    1. 가\n      - 나",
  "1. 가\n  ```\n  나\n  ```",
])("leaves %j as it is", (typed) => {
  expect(indented(typed).changes).toEqual([]);
});

it("stops before a block of code with a blank line, at which kramdown ends the item", () => {
  const { text } = indented("1. 가\n  - 나\n  ```\n  다\n\n  라\n  ```\n  - 마");
  expect(text).toBe(post(["title: a"], "1. 가\n   - 나\n  ```\n  다\n\n  라\n  ```\n  - 마"));
});
