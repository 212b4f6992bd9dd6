import { expect, it } from "vitest";
import { indentLazyFences } from "../../../../src/import/jekyll/text/lazy-fences.ts";
import { post } from "../../../support/blog-in-memory.ts";

function indented(body: string) {
  return indentLazyFences({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

it.each([
  ["  * a\n  ```kotlin\n  b\n\n  ```\n    * c\n  * d", "  * a\n    ```kotlin\n    b\n\n    ```\n    * c\n  * d"],
  ["  * a\n  ~~~\n  b\n  ~~~\n\n    * c", "  * a\n    ~~~\n    b\n    ~~~\n\n    * c"],
  ["1.  a\n  ```\n  b\n  ```\n    - c", "1.  a\n    ```\n    b\n    ```\n    - c"],
])("puts a block of code into the item above it, where the list goes on deeper: %j", (typed, expected) => {
  const { text, changes } = indented(typed);
  expect(text).toBe(post(["title: a"], expected));
  expect(changes[0]).toMatchObject({ reason: "mark-rewritten", line: 6 });
});

it.each([
  "  * a\n  ```\n  b\n  ```\n  * c",
  "  * a\n    ```\n    b\n    ```\n    * c",
  "글\n  ```\n  b\n  ```\n    * c",
  "  * a\n  ```\n  b\n  ```\n글\n    * c",
  "````\n  * a\n  ```\n  b\n  ```\n    * c\n````",
  "  * a\n  ```\n  b",
])("leaves %j as it is", (typed) => {
  expect(indented(typed).changes).toEqual([]);
});
