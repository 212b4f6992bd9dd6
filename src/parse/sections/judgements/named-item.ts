import { articleLine, isLongText } from "../../labels/article-line.ts";
import type { BodyWithLexicon } from "../../labels/body-with-lexicon.ts";
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
