import type MarkdownIt from "markdown-it";
import { withoutComments } from "../../without-comments.ts";

/**
 * Removes comments from the titles of links and pictures, `[a](b "title %% … %%")`, which markdown-it reads verbatim.
 */
export function titleComments(markdown: MarkdownIt): void {
  markdown.core.ruler.push("title_comments", ({ tokens }) => {
    for (const { children } of tokens) {
      for (const token of children ?? []) {
        const title = token.attrs === null ? null : token.attrGet("title");
        if (title !== null) token.attrSet("title", withoutComments(title));
      }
    }
  });
}
