import { expect, it } from "vitest";
import { rewriteShortcodes } from "../../../../../src/import/hugo/shortcodes/rewrite-shortcodes.ts";

it("takes off what indents a tab's code further than the tab", () => {
  const typed =
    '{{< tabs items="하나,둘" >}}\n\n  {{< tab >}}\n    ```sh\n    for a\n      b\n\n    ```\n  {{< /tab >}}\n{{< /tabs >}}\n';
  const { text, changes } = rewriteShortcodes(typed);
  expect(text).toBe("\n\n  **하나**\n  ```sh\n  for a\n    b\n\n  ```\n  \n\n");
  expect(changes.map((change) => change.text)).toEqual(["**하나**"]);
});

it.each([
  ["{{< tab >}}\n    들여 쓴 코드\n{{< /tab >}}", "\n    들여 쓴 코드\n"],
  ["{{< tab >}}\n```sh\na\n```\n{{< /tab >}}", "\n```sh\na\n```\n"],
])("leaves the rest of %j", (typed, text) => {
  expect(rewriteShortcodes(typed).text).toBe(text);
});
