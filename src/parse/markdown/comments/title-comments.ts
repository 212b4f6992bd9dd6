import type MarkdownIt from "markdown-it";
import { withoutComments } from "../../without-comments.ts";

/** Takes comments out of the titles of links and pictures, `[a](b "title %% … %%")`, which are read as they are typed. */
export function titleComments(markdown: MarkdownIt): void {
  markdown.core.ruler.push("title_comments", ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const title = token.attrGet("title");
      if (title !== null) token.attrSet("title", withoutComments(title));
    }
  });
}
