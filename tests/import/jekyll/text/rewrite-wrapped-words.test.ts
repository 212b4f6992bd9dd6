import { expect, it } from "vitest";
import { rewriteWrappedWords } from "../../../../src/import/jekyll/text/rewrite-wrapped-words.ts";
import { post } from "../../../support/blog-in-memory.ts";

it("reports the present lines of the HTML tags", () => {
  const text = post(["title: a"], "{% details 더 %}글{% enddetails %}\n\n{% details 더 %}\n글\n{% enddetails %}");
  const { text: written, changes } = rewriteWrappedWords({ from: "a.md", to: "a.md", text, changes: [] });
  const open = '<details markdown="1"><summary>더</summary>';
  expect(written).toBe(post(["title: a"], `${open}\n글\n</details>\n\n${open}\n글\n</details>`));
  expect(changes).toEqual([
    { reason: "wrapping-written", line: 5, text: open },
    { reason: "wrapping-written", line: 7, text: "</details>" },
    { reason: "wrapping-written", line: 9, text: open },
    { reason: "wrapping-written", line: 11, text: "</details>" },
  ]);
});
