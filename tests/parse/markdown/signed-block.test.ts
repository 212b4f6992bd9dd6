import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { pushHiddenLines } from "../../../src/parse/markdown/push-hidden-lines.ts";
import { addSignedBlock } from "../../../src/parse/markdown/signed-block.ts";

/** Markdown in which lines that begin with `@` or `$` are not shown. */
function rendered(text: string): string {
  const markdown = new MarkdownIt();
  addSignedBlock(markdown, { name: "signed", signs: ["@", "$"] }, (state, startLine, _endLine, silent) => {
    if (!silent) pushHiddenLines(state, startLine, startLine + 1);
    return true;
  });
  return markdown.render(text).replaceAll("\n", "");
}

it.each([
  ["@가\n나", "<p>나</p>"],
  ["나\n  $가", "<p>나</p>"],
  ["> @가", "<blockquote></blockquote>"],
  ["    @가", "<pre><code>@가</code></pre>"],
  ["가 @나", "<p>가 @나</p>"],
  ["#", "<h1></h1>"],
])("asks its rule only of lines that begin with one of the signs: %j", (text, html) => {
  expect(rendered(text)).toBe(html);
});
