import type MarkdownIt from "markdown-it";

const idAtEnd = /(?<![ \t])[ \t]+\{#([\p{L}_][\p{L}\p{N}_:.-]*)\}[ \t]*$/u;

/** Reads the `id` that kramdown takes at the end of a heading: `## 금리 {#rate}`. */
export function headingId(markdown: MarkdownIt): void {
  markdown.core.ruler.before("inline", "heading_id", (state) => {
    for (const [index, token] of state.tokens.entries()) {
      const inline = state.tokens[index + 1];
      if (token.type !== "heading_open" || inline === undefined) continue;
      const match = idAtEnd.exec(inline.content);
      if (match === null) continue;
      token.attrSet("id", match[1] ?? "");
      inline.content = inline.content.slice(0, match.index);
    }
  });
}
