import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/**
 * Sets `meta.pageLevel`, each heading's level on the page, where level 1 is the note's title: the levels an author uses
 * become 2, 3, … in the same order, without gaps. A token's `tag` keeps the author's level (`h1` for `#`), by which
 * sections are found.
 */
export function headingLevels(markdown: MarkdownIt): void {
  markdown.core.ruler.push("heading_levels", (state) => {
    const headings: Token[] = [];
    const tags = new Set<string>();
    for (const token of state.tokens) {
      if (token.type !== "heading_open" && token.type !== "heading_close") continue;
      headings.push(token);
      tags.add(token.tag);
    }
    const levels = [...tags].sort();
    for (const token of headings) {
      token.meta = { ...token.meta, pageLevel: Math.min(levels.indexOf(token.tag) + 2, 6) };
    }
  });
}
