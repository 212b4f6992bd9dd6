import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/** So many cells name a table: a listener waits for the end of a name before anything else is said. */
const mostCells = 3;

/** Names every table after the first cells of its first row, mostly its head (`meta.label`), so that a listener knows what scrolls sideways. */
export function tableLabel(markdown: MarkdownIt): void {
  markdown.core.ruler.push("table_label", (state) => {
    let table: Token | null = null;
    const cells: string[] = [];
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === "table_open") {
        table = token;
        cells.length = 0;
      } else if (token.type === "tr_close") table = null;
      else if (/^t[hd]_open$/u.test(token.type) && table !== null) {
        const words = (state.tokens[index + 1]?.children ?? [])
          .map(({ type, content }) => (type === "html_inline" ? "" : content))
          .join("");
        cells.push(words.trim());
        table.meta = { ...table.meta, label: named(cells) };
      }
    }
  });
}

function named(cells: readonly string[]): string {
  const words = cells.filter((cell) => cell !== "");
  return words.length > mostCells ? `${words.slice(0, mostCells).join(", ")} …` : words.join(", ");
}
