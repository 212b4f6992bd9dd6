import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/**
 * Gives every heading an `id`: the one its author typed, else the one kramdown's GFM parser would make, so that
 * fragments of a migrated blog still work: `2. 키워드 : \#LG` is `2-키워드--lg`, a second one `2-키워드--lg-1`.
 */
export function headingAnchors(markdown: MarkdownIt): void {
  markdown.core.ruler.push("heading_anchors", (state) => {
    const headings = state.tokens.flatMap((open, index) =>
      open.type === "heading_open" ? [{ open, children: state.tokens[index + 1]?.children ?? [] }] : [],
    );
    const taken = new Set(headings.flatMap(({ open }) => open.attrGet("id") ?? []));
    const given = new Set<string>();
    const next = distinctFrom(taken);
    for (const { open, children } of headings) {
      const typed = open.attrGet("id");
      const anchor = typed !== null && !given.has(typed) ? typed : next(anchorOf(children) || "section");
      given.add(anchor);
      open.attrSet("id", anchor);
    }
  });
}

/** Makes each name unique by adding a number. */
function distinctFrom(taken: Set<string>): (base: string) => string {
  const counts = new Map<string, number>();
  return (base) => {
    let count = counts.get(base) ?? 0;
    let name = count === 0 ? base : `${base}-${count}`;
    while (taken.has(name)) {
      count += 1;
      name = `${base}-${count}`;
    }
    counts.set(base, count + 1);
    taken.add(name);
    return name;
  };
}

/**
 * The id from a heading's words; kramdown drops character references that are not letters, and dashes made by its
 * typographer.
 */
function anchorOf(children: readonly Token[]): string {
  return children
    .map(wordsOf)
    .join("")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu, "")
    .replace(/[ \t]/gu, "-");
}

function wordsOf({ type, content }: Token): string {
  if (type === "softbreak") return " ";
  if (type === "code_inline") return content;
  return type === "text" ? content.replace(/-{2,3}/gu, "") : "";
}
