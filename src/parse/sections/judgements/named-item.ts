import { articleLine, isLongText } from "../../labels/article/article-line.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { type Block, blocksIn } from "../../visible/blocks.ts";
import { visibleText } from "../../visible/visible-text.ts";

/**
 * Whether an item of a list begins with a line that is no more than the article's name, above a long text in the same
 * item: alone, the name may be one of the things that are listed.
 */
export function holdsNamedItem(body: BodyWithLexicon, list: Pick<Block, "start" | "end">): boolean {
  return [...blocksIn(body.tokens, list.start + 1, list.end - 1)].some(({ start, end }) => {
    const inside = body.tokens.slice(start, end).filter(({ type }) => type === "inline");
    const [first = "", ...more] = inside.flatMap((token) => visibleText([token]).split("\n"));
    return articleLine(first, body.lexicon) === "names" && more.some(isLongText);
  });
}

/** Whether a list of one item, no more than the article's name, stands above a long text. */
export function isItemOverText(
  { tokens, lexicon }: BodyWithLexicon,
  { start, end }: Pick<Block, "start" | "end">,
): boolean {
  const inside = tokens.slice(start, end).filter(({ type }) => type === "inline");
  const [only] = inside;
  if (only === undefined || inside.length > 1 || articleLine(visibleText([only]), lexicon) !== "names") return false;
  return tokens[end]?.type === "paragraph_open" && isLongText(visibleText(tokens.slice(end, end + 2)));
}
