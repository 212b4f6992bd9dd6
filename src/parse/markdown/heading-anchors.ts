import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/**
 * Gives every heading an `id`: the one its author typed, else the one kramdown's GFM parser would make, so that
 * fragments of a migrated blog still work: `2. 키워드 : \#LG` is `2-키워드--lg`, a second one `2-키워드--lg-1`.
 */
export function headingAnchors(markdown: MarkdownIt): void {
  markdown.core.ruler.push("heading_anchors", (state) => {
    const headings = headingsAmong(state.tokens);
    const taken = new Set<string>();
    for (const { typed } of headings) if (typed !== null) taken.add(typed);
    const given = new Set<string>();
    const next = distinctFrom(taken);
    for (const { open, typed, children } of headings) {
      const anchor = typed !== null && !given.has(typed) ? typed : next(anchorOf(children) || "section");
      given.add(anchor);
      open.attrSet("id", anchor);
    }
  });
}

interface Heading {
  readonly open: Token;
  /** The id its author typed; null for none. */
  readonly typed: string | null;
  readonly children: readonly Token[];
}

function headingsAmong(tokens: readonly Token[]): readonly Heading[] {
  const headings: Heading[] = [];
  for (const [index, open] of tokens.entries()) {
    if (open.type !== "heading_open") continue;
    headings.push({ open, typed: open.attrGet("id"), children: tokens[index + 1]?.children ?? [] });
  }
  return headings;
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
  let words = "";
  for (const child of children) words += wordsOf(child);
  return lettersOf(words.normalize("NFC").toLowerCase()).replace(/[ \t]/gu, "-");
}

const signs = /[!-,./:-@[-^`{-~]/gu;
const unplain = /[^ -~가-힣]/u;

/**
 * A text without all that is no part of an id. It is slow to ask of every character whether it is a letter, and most
 * headings have no sign but those of ASCII.
 */
function lettersOf(text: string): string {
  const plain = text.replace(signs, "");
  return unplain.test(plain) ? plain.replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu, "") : plain;
}

function withoutDashes(text: string): string {
  return text.includes("--") ? text.replace(/-{2,3}/gu, "") : text;
}

function wordsOf({ type, content }: Token): string {
  if (type === "softbreak") return " ";
  if (type === "code_inline") return content;
  return type === "text" ? withoutDashes(content) : "";
}
