import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/**
 * Gives every heading an `id`, made as kramdown's GFM parser makes it, so that fragments of a blog that moves here
 * still land: `2. 키워드 : \#LG` is `2-키워드--lg`, a second one `2-키워드--lg-1`.
 */
export function headingAnchors(markdown: MarkdownIt): void {
  markdown.core.ruler.push("heading_anchors", (state) => {
    const taken = new Set<string>();
    const counts = new Map<string, number>();
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== "heading_open") continue;
      const base = anchorOf(state.tokens[index + 1]?.children ?? []) || "section";
      let count = counts.get(base) ?? 0;
      let anchor = count === 0 ? base : `${base}-${count}`;
      while (taken.has(anchor)) {
        count += 1;
        anchor = `${base}-${count}`;
      }
      counts.set(base, count + 1);
      taken.add(anchor);
      token.attrSet("id", anchor);
    }
  });
}

/** kramdown leaves code, character references and dashes that its typographer draws out of an id. */
function anchorOf(children: readonly Token[]): string {
  return children
    .flatMap((token) => {
      if (token.type === "softbreak") return [" "];
      return token.type === "text" ? [token.content] : [];
    })
    .join("")
    .normalize("NFC")
    .toLowerCase()
    .replace(/-{2,3}/gu, "")
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu, "")
    .replace(/[ \t]/gu, "-");
}
