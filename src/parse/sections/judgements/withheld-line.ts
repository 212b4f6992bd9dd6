import type Token from "markdown-it/lib/token.mjs";
import { type ArticleLine, articleLine } from "../../labels/article-line.ts";
import type { BodyWithLexicon } from "../../labels/body-with-lexicon.ts";
import { paragraphLabel } from "../../labels/line-label.ts";
import { metaOf } from "../../markdown/token-meta.ts";
import type { Block } from "../../visible/blocks.ts";
import { type VisibleLine, visibleAndShownLines } from "../../visible/visible-lines.ts";
import { visibleText } from "../../visible/visible-text.ts";
import type { Standing } from "../section-reader.ts";

/**
 * What a line may be in each kind of block. In a table, a cell may say anything, and an item of a list may be the word
 * itself; that the article goes on (`기사 이어서`) is said nowhere else.
 */
const asked: Readonly<Record<Block["type"], readonly ArticleLine[]>> = {
  paragraph: ["continues", "labels", "dashes", "names"],
  quote: ["continues", "labels", "dashes", "names"],
  callout: ["continues", "labels", "dashes", "names"],
  plain: ["continues", "labels", "dashes", "names"],
  box: ["continues", "labels", "dashes", "names"],
  list: ["continues", "labels", "dashes"],
  table: ["continues"],
  heading: [],
  rule: [],
  footnotes: [],
};

/**
 * What a line of a block says of the article, so that it can be withheld; null where none speaks of it. Keywords and
 * terms may be called like it.
 */
export function articleLineIn(
  body: BodyWithLexicon,
  { block, open, labelStyle }: Pick<Standing, "block" | "open" | "labelStyle">,
): ArticleLine | null {
  const isIn = (role: "keywords" | "terms"): boolean => open?.roles.includes(role) === true;
  const kinds = asked[block.type].filter(
    (kind) =>
      kind === "continues" ||
      (!isIn("terms") && (kind === "labels" || kind === "dashes" || (!isIn("keywords") && labelStyle === "marked"))),
  );
  const tokens = body.tokens.slice(block.start, block.end);
  if (kinds.length === 0) return null;
  if (block.type === "table" && !isIn("terms") && holdsNamedCell(body, tokens)) return "labels";
  const first = isParagraph(block) ? tokens[1] : undefined;
  const lines = tokens.flatMap((token) => linesSaying(body, token, token === first));
  return lines.find((line) => kinds.includes(line)) ?? null;
}

/** Whether a line of some tokens says that the article goes on there; in a footnote, `기사: …` may just name a source. */
export function holdsRestOfArticle(body: BodyWithLexicon, tokens: readonly Token[]): boolean {
  return tokens.some((token) => linesSaying(body, token, false).includes("continues"));
}

function isParagraph({ type, start, end }: Block): boolean {
  return type === "paragraph" && end - start === 3;
}

/** What the lines of a token say; of code, only the first is asked. */
function linesSaying(body: BodyWithLexicon, token: Token, isFirst: boolean): readonly ArticleLine[] {
  switch (token.type) {
    case "inline": {
      const { visible, shown } = visibleAndShownLines(body, token);
      return [
        ...visible.flatMap((line, place) => said(body, line, isFirst && place === 0) ?? []),
        ...(shown === visible ? [] : saidStruckOut(body, visible, shown)),
      ];
    }
    case "html_block":
      return holdsLink(token)
        ? []
        : visibleText([token])
            .split("\n")
            .flatMap((line) => saidPlainly(body, line) ?? []);
    case "fence":
    case "code_block":
      return articleLine(token.content.trimStart().split("\n", 1)[0] ?? "", body.lexicon) === "continues"
        ? ["continues"]
        : [];
    default:
      return [];
  }
}

/** The first line of a paragraph is read like any other label. */
function said(body: BodyWithLexicon, line: VisibleLine, isFirst: boolean): ArticleLine | null {
  const label = paragraphLabel(line, body.lexicon);
  if (label !== null) return isFirst || !label.roles.includes("article") || isAddress(line.text) ? null : "labels";
  const plainly = line.linked ? null : saidPlainly(body, line.text);
  // `기사 2: …` is no label in a paragraph: whoever writes of two articles numbers their own words so.
  return plainly === "labels" ? null : plainly;
}

/** Struck out, a line still stands above what it says: `~~기사 이어서~~`. */
function saidStruckOut(
  { lexicon }: BodyWithLexicon,
  visible: readonly VisibleLine[],
  shown: readonly VisibleLine[],
): readonly ArticleLine[] {
  return shown.flatMap(({ text, linked }, place) => {
    const isStruck = !linked && text !== visible[place]?.text;
    return isStruck && articleLine(text, lexicon) === "continues" ? ["continues"] : [];
  });
}

function saidPlainly({ lexicon }: BodyWithLexicon, line: string): ArticleLine | null {
  return isAddress(line) ? null : articleLine(line, lexicon);
}

/** In letters and digits: more than a newspaper, a day and a headline. */
const longestOfSource = 40;

/**
 * A table in which a cell with the article's name is followed, or stands above, one with a text (`| 기사 | 한국은행이 … |`),
 * or a cell with such a text that begins with the name.
 */
function holdsNamedCell({ lexicon }: BodyWithLexicon, tokens: readonly Token[]): boolean {
  const rows = rowsOf(tokens);
  return rows.some((cells, row) =>
    cells.some((cell, column) => {
      const line = articleLine(cell, lexicon);
      if (line === "labels") return isLongText(cell);
      const named = [cells[column + 1], ...rows.slice(row + 1).map((below) => below[column])];
      return line === "names" && named.some((text) => text !== undefined && isLongText(text));
    }),
  );
}

function rowsOf(tokens: readonly Token[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const token of tokens) {
    if (token.type === "tr_open") rows.push([]);
    if (token.type === "inline") rows.at(-1)?.push(visibleText([token]));
  }
  return rows;
}

function isLongText(text: string): boolean {
  return text.replace(/https?:\/\/\S+|[^\p{L}\p{N}]/gu, "").length > longestOfSource;
}

function holdsLink({ children }: Token): boolean {
  return children?.some((child) => metaOf(child).tag?.name === "a") === true;
}

/** Labels that only say where the article is. */
function isAddress(text: string): boolean {
  return /^(?:[^:：]*[:：])?\s*https?:\/\/\S*\s*$/u.test(text);
}
