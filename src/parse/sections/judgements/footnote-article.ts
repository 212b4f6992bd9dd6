import type Token from "markdown-it/lib/token.mjs";
import { type ArticleLine, isLongText } from "../../labels/article/article-line.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { endsSentence } from "../../values/wording/sentence.ts";
import { type Block, blocksIn, hasMoreThanALine } from "../../visible/blocks.ts";
import { visibleText } from "../../visible/visible-text.ts";
import { foldedArticles } from "../folded-articles.ts";
import { holdsNamedCallout } from "./named-callout.ts";
import { holdsNamedCell } from "./named-cell.ts";
import { holdsNamedHeading } from "./named-heading.ts";
import { asked, linesSaying } from "./withheld-line.ts";

/** Whether a footnote holds an article: it is judged like any other block, but may name a source. */
export function isArticleFootnote(body: BodyWithLexicon, tokens: readonly Token[]): boolean {
  if (foldedArticles(tokens, body.lexicon).length > 0 || holdsNamedCallout(body, tokens)) return true;
  const lines = linesOf(body, tokens);
  return lines.some((line) => line === "continues" || line === "opens") || (lines.length > 0 && !namesSource(tokens));
}

/** `기사: 한국경제, 2021-12-14`: one short line that is no sentence, unless as the words of a link. */
function namesSource(tokens: readonly Token[]): boolean {
  const words = visibleText(tokens).trim();
  const isLinked = tokens.some(({ children }) => children?.some(({ type }) => type === "link_open") === true);
  return !isLongText(words) && !words.includes("\n") && (isLinked || !endsSentence(words));
}

/**
 * What the lines of a footnote say of the article. No section begins there, so that its first line is asked like any
 * other.
 */
function linesOf(body: BodyWithLexicon, tokens: readonly Token[]): readonly ArticleLine[] {
  if (holdsNamedHeading(body, tokens) || holdsNamedCell(body, tokens)) return ["opens"];
  return linesInRun(body, tokens, { start: 1, end: tokens.length - 1 });
}

type TokenRun = Pick<Block, "start" | "end">;

function linesInRun(body: BodyWithLexicon, tokens: readonly Token[], { start, end }: TokenRun): readonly ArticleLine[] {
  return [...blocksIn(tokens, start, end)].flatMap((block) => {
    if (block.type === "list") return linesOfItems(body, tokens, block);
    const lines = tokens.slice(block.start, block.end).flatMap((token) => linesSaying(body, token, false));
    return lines.filter((line) => asked[block.type].includes(line));
  });
}

/** An item with more than a line may begin with the name alone, like a paragraph. */
function linesOfItems(body: BodyWithLexicon, tokens: readonly Token[], list: TokenRun): readonly ArticleLine[] {
  return [...blocksIn(tokens, list.start + 1, list.end - 1)].flatMap((item) => {
    const inside = { start: item.start + 1, end: item.end - 1 };
    const lines = linesInRun(body, tokens, inside);
    return hasMoreThanALine(tokens, inside) ? lines : lines.filter((line) => asked.list.includes(line));
  });
}
