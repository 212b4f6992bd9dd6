import type Token from "markdown-it/lib/token.mjs";
import { type ArticleLine, articleLine, isLongText, opensUnmarked } from "../../labels/article/article-line.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { paragraphLabel } from "../../labels/lines/line-label.ts";
import { isBoldTitle } from "../../labels/marks/bold-title.ts";
import { codeInfo } from "../../markdown/code-info.ts";
import { metaOf } from "../../markdown/token-meta.ts";
import type { Block } from "../../visible/blocks.ts";
import { type VisibleLine, visibleAndShownLines } from "../../visible/visible-lines.ts";
import { visibleText } from "../../visible/visible-text.ts";
import type { Standing } from "../section-reader.ts";
import { isAmidWordsOverText, isTitleOverText } from "./doubtful-heading.ts";
import { linesOfHtml } from "./html-lines.ts";
import { holdsNamedCell } from "./named-cell.ts";
import { holdsNamedHeading } from "./named-heading.ts";
import { holdsNamedItem, isItemOverText } from "./named-item.ts";

/**
 * What a line may be in each kind of block. In a table, a cell may say anything, and an item of a list may be the word
 * itself; that the article goes on (`기사 이어서`) is said nowhere else.
 */
export const asked: Readonly<Record<Block["type"], readonly ArticleLine[]>> = {
  paragraph: ["continues", "labels", "opens", "names"],
  quote: ["continues", "labels", "opens", "names"],
  callout: ["continues", "labels", "opens", "names"],
  plain: ["continues", "labels", "opens", "names"],
  box: ["continues", "labels", "opens", "names"],
  list: ["continues", "labels", "opens"],
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
      (!isIn("terms") && (kind === "labels" || kind === "opens" || (!isIn("keywords") && labelStyle === "marked"))),
  );
  const tokens = body.tokens.slice(block.start, block.end);
  if (kinds.length === 0) return null;
  if (!isIn("terms") && (holdsNamedHeading(body, tokens) || holdsNamedCell(body, tokens))) return "labels";
  if (!isIn("terms") && !isIn("keywords") && block.type === "list" && holdsNamedItem(body, block)) return "labels";
  const title = isIn("terms") || isIn("keywords") ? null : titleIn(body, block);
  if (title !== null) return title;
  const first = isParagraph(block) ? tokens[1] : undefined;
  const lines = tokens.flatMap((token) => linesSaying(body, token, token === first));
  return lines.find((line) => kinds.includes(line)) ?? null;
}

/** A line all in bold may say more than a label does, and one item alone may be the title of what stands below it. */
function titleIn(body: BodyWithLexicon, block: Block): "names" | "opens" | null {
  const inline = body.tokens[block.start + 1];
  if (block.type === "list") return isItemOverText(body, block) ? "names" : null;
  if (!isParagraph(block) || inline === undefined || !isBoldTitle(body, inline)) return null;
  const text = visibleText([inline]).trim();
  if (isTitleOverText(text, body, block.end)) return "names";
  return isAmidWordsOverText(text, body, block.end) ? "opens" : null;
}

function isParagraph({ type, start, end }: Block): boolean {
  return type === "paragraph" && end - start === 3;
}

/** What the lines of a token say, but for a label on a first line, which is read elsewhere; of code, one is asked. */
export function linesSaying(body: BodyWithLexicon, token: Token, isFirst: boolean): readonly ArticleLine[] {
  switch (token.type) {
    case "inline": {
      const { visible, shown } = visibleAndShownLines(body, token);
      return [
        ...visible.flatMap((line, place) => said(body, line, isFirst && place === 0) ?? []),
        ...(shown === visible ? [] : saidStruckOut(body, visible, shown)),
      ];
    }
    case "html_block":
      return holdsLink(token) ? [] : linesOfHtml(token).flatMap((line) => saidPlainly(body, line) ?? []);
    case "fence":
    case "code_block":
      if (isOfProgram(token)) return [];
      return saidInCode(body, `${titleOfCode(token)}${token.content.trim()}`);
    default:
      return [];
  }
}

/** Code in a language: a comment in it may begin with any word. */
function isOfProgram(token: Token): boolean {
  const { language } = codeInfo(token);
  return (
    /^[a-z][\w+#.-]*$/iu.test(language) && !/^(?:te?xt|plain(?:text)?|md|markdown|quote|article|news)$/iu.test(language)
  );
}

/** A caption, or what stands in place of the language or behind it, is read like a first line. */
function titleOfCode(token: Token): string {
  const { caption, language } = codeInfo(token);
  const title = caption ?? (isAscii(language) ? token.info.trim().replace(/^[a-z]+\s+/iu, "") : language);
  return isAscii(title) ? "" : `${title}\n`;
}

/** Its first line may go on with the article, or name it above, or before, a long text of people's words. */
function saidInCode({ lexicon }: BodyWithLexicon, text: string): readonly ArticleLine[] {
  const [first = "", ...below] = text.split("\n", linesOfCode);
  const said = articleLine(first, lexicon) ?? (opensUnmarked(first, lexicon) ? "opens" : null);
  if (said === "continues" || said === "opens") return [said];
  const isOver = said !== null && [first, ...below].some((line) => isLongText(line));
  return isOver ? ["opens"] : [];
}

/** So many lines show whether code holds people's words. */
const linesOfCode = 12;

/** The first line of a paragraph is read like any other label. */
function said(body: BodyWithLexicon, line: VisibleLine, isFirst: boolean): ArticleLine | null {
  const label = paragraphLabel(line, body.lexicon);
  if (label !== null) return isFirst || !label.roles.includes("article") || isAddress(line.text) ? null : "labels";
  const plainly = saidPlainly(body, line.text);
  if (line.linked) return plainly === "opens" && isNamedBeforeLink(line) ? "opens" : null;
  if (plainly !== "labels") return plainly;
  return isNumbered(line.text) || !isLongText(line.text) ? null : "opens";
}

/** `기사 2: …` is no label in a paragraph: whoever writes of two articles numbers their own words so. */
function isNumbered(line: string): boolean {
  return /^[^:：]*(?:\p{N}|[번첫둘셋넷]째|\b(?:first|second|third)\b)/iu.test(line);
}

/** A text may hold links; after a link with the name (`[기사](…) — …`), it is the writer's remark. */
function isNamedBeforeLink({ text, linkStart }: VisibleLine): boolean {
  return /[\p{Pd}ㅡ─━−ー:：)）]/u.test(text.slice(0, linkStart));
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

function holdsLink({ children }: Token): boolean {
  return children?.some((child) => metaOf(child).tag?.name === "a") === true;
}

/** Labels that only say where the article is. */
function isAddress(text: string): boolean {
  return /^(?:[^:：]*[:：])?\s*https?:\/\/\S*\s*$/u.test(text);
}

function isAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}
