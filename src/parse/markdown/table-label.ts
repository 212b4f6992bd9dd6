import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { metaOf } from "./token-meta.ts";

/** Names every table after the cells of its first row, mostly its head (`meta.label`), so that a listener knows what scrolls sideways. */
export function tableLabel(markdown: MarkdownIt): void {
  markdown.core.ruler.push("table_label", (state) => {
    let table: Token | null = null;
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === "table_open") table = token;
      else if (token.type === "tr_close") table = null;
      else if (/^t[hd]_open$/u.test(token.type) && table !== null) {
        const words = (state.tokens[index + 1]?.children ?? [])
          .map((child) => child.content)
          .join("")
          .trim();
        const label = [metaOf(table).label ?? "", words].filter((part) => part !== "").join(", ");
        table.meta = { ...table.meta, label };
      }
    }
  });
}
