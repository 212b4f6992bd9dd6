import type MarkdownIt from "markdown-it";

/**
 * Sets `meta.pageLevel`, each heading's level on the page, where level 1 is the note's title: the levels an author uses
 * become 2, 3, … in the same order, without gaps. A token's `tag` keeps the author's level (`h1` for `#`), by which
 * sections are found.
 */
export function headingLevels(markdown: MarkdownIt): void {
  markdown.core.ruler.push("heading_levels", (state) => {
    const headings = state.tokens.filter((token) => token.type === "heading_open" || token.type === "heading_close");
    const levels = [...new Set(headings.map((token) => token.tag))].sort();
    for (const token of headings) {
      token.meta = { ...token.meta, pageLevel: Math.min(levels.indexOf(token.tag) + 2, 6) };
    }
  });
}
