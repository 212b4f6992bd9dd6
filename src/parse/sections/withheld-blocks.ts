import type { Body } from "../body.ts";
import { isArticleName } from "../labels/article-title.ts";
import { shownLabel } from "../labels/compact-label.ts";
import { paragraphLabel } from "../labels/line-label.ts";
import type { SectionLexicon } from "../labels/section-lexicon.ts";
import type { Block } from "../visible/blocks.ts";
import { toggleTitle } from "../visible/boxes.ts";
import { visibleLines } from "../visible/visible-lines.ts";
import { visibleText } from "../visible/visible-text.ts";
import type { LabelsReading } from "./block-reading.ts";
import { type FoldedArticle, foldedArticles } from "./folded-articles.ts";
import type { OpenSection } from "./open-section.ts";

/** What of a note is looked at. */
interface ArticleReader {
  readonly body: Body;
  readonly lexicon: SectionLexicon;
  readonly isWithheld: boolean;
}

/** A block that holds an article, be it one block of several that an element spans. */
export interface ArticleBlock extends Block {
  /** False where the element that holds the article has no end, so that it goes on below. */
  readonly isClosed: boolean;
}

/**
 * The blocks of a note whose article is withheld, in which those that a toggle or a box with an article spans are one, whatever
 * stands in them. Footnotes are nobody's, and are looked at each by itself.
 */
export function blocksWithArticles(
  { body: { tokens }, lexicon, isWithheld }: ArticleReader,
  blocks: Iterable<Block>,
): Iterable<Block | ArticleBlock> {
  if (!isWithheld) return blocks;
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

function isArticleBlock(block: Block | ArticleBlock): block is ArticleBlock {
  return "isClosed" in block;
}

/** The blocks in whose lines a label may name the article wherever they stand; in a table, a cell may say anything. */
const withLines: ReadonlySet<Block["type"]> = new Set(["paragraph", "list", "quote", "callout"]);

/**
 * What a block is where articles are withheld and it holds one: in a toggle or a box, or in a line of its own (`기사: …`) amid
 * others, which no section can be divided at. Null for any other block, and for one of an article or a glossary.
 */
export function readWithheld(
  { body, lexicon, isWithheld }: ArticleReader,
  block: Block | ArticleBlock,
  open: OpenSection | null,
): LabelsReading | { readonly kind: "plain" } | null {
  if (!isWithheld) return null;
  const isFolded = isArticleBlock(block);
  if (open?.article != null && open.takesMore) return isFolded ? { kind: "plain" } : null;
  if (isFolded) return articleOf(titleOf(block, lexicon), !block.isClosed);
  if (holdsNamedCallout(body, block, lexicon)) return articleOf("", false);
  const mayName = withLines.has(block.type) && open?.roles.includes("terms") !== true;
  return mayName && holdsNamedLine(body, block, lexicon) ? articleOf("", false) : null;
}

function articleOf(label: string, isEmpty: boolean): LabelsReading {
  const value = { roles: ["article"], naming: "decorated", label, afterLabel: "", blocks: [], isEmpty } as const;
  return { kind: "labels", values: [value], isPlain: false, stray: false, isBoxed: true };
}

function titleOf(block: Block, lexicon: SectionLexicon): string {
  const title = toggleTitle(block);
  return isArticleName(title, lexicon) ? shownLabel(title) : "";
}

/** A callout within a list, a quotation or another callout, `> > [!note] 기사`. */
function holdsNamedCallout(body: Body, { start, end }: Block, lexicon: SectionLexicon): boolean {
  const inside = body.tokens.slice(start + 1, end);
  return inside.some(({ type }, index) => {
    const title = type === "callout_title_open" ? inside[index + 1] : undefined;
    return title?.type === "inline" && isArticleName(visibleText([title]), lexicon);
  });
}

function holdsNamedLine(body: Body, { start, end }: Block, lexicon: SectionLexicon): boolean {
  const inlines = body.tokens.slice(start, end).filter(({ type }) => type === "inline");
  return inlines.some((inline, place) =>
    visibleLines(body, inline).some((line, lineOfIt) => {
      // The first line of a paragraph is read as any other label is.
      if (place === 0 && lineOfIt === 0 && start + 1 === end - 2) return false;
      const label = paragraphLabel(line, lexicon);
      return label?.roles.includes("article") === true && !isAddress(line.text.slice(label.valueFrom));
    }),
  );
}

/** What only says where the article is. */
function isAddress(text: string): boolean {
  return /^\s*(?:https?:\/\/\S*\s*)?$/u.test(text) && text.trim() !== "";
}
