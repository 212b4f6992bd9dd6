import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import type { Block } from "../visible/blocks.ts";
import { type FoldedArticle, foldedArticles } from "./folded-articles.ts";

/** A block that holds an article, possibly one of several that an element spans. */
export interface ArticleBlock extends Block {
  /** False where the element that holds the article is unclosed, so that it continues below. */
  readonly isClosed: boolean;
}

/**
 * The blocks of a note whose article is withheld, where blocks spanned by a toggle or box with an article are merged
 * into one. Footnotes stay separate, since they belong to no section.
 */
export function blocksWithArticles(
  { tokens, lexicon }: BodyWithLexicon,
  blocks: Iterable<Block>,
): Iterable<Block | ArticleBlock> {
  const footnotes = tokens.findIndex(({ type }) => type === "footnotes_open");
  const text = footnotes === -1 ? tokens : tokens.slice(0, footnotes);
  const folded = foldedArticles(text, lexicon).toSorted((one, other) => one.start - other.start);
  if (folded.length === 0) return blocks;
  const joined: (Block | ArticleBlock)[] = [];
  let next = 0;
  for (const block of blocks) {
    const before = joined.at(-1);
    const isWithin = before !== undefined && block.start < before.end;
    let whole: Block | ArticleBlock = isWithin ? { ...before, end: Math.max(before.end, block.end) } : block;
    for (let found = folded[next]; found !== undefined && found.start < block.end; found = folded[next]) {
      whole = withArticle(whole, found);
      next += 1;
    }
    if (isWithin) joined.pop();
    joined.push(whole);
  }
  return joined;
}

function withArticle(block: Block | ArticleBlock, { end }: FoldedArticle): ArticleBlock {
  const isClosed = end !== null && (!isArticleBlock(block) || block.isClosed);
  return { ...block, type: "box", end: Math.max(block.end, end ?? 0), isClosed };
}

/** Whether a block holds an article. */
export function isArticleBlock(block: Block | ArticleBlock): block is ArticleBlock {
  return "isClosed" in block;
}
