import { isLongText, speaksOfReading } from "../../labels/article/article-line.ts";
import { isArticleName } from "../../labels/article/article-title.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { shownLabel } from "../../labels/lexicon/compact-label.ts";
import type { Block } from "../../visible/blocks.ts";
import { toggleTitle } from "../../visible/boxes.ts";
import { visibleText } from "../../visible/visible-text.ts";
import type { LabelsReading } from "../block-reading.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import { type ArticleBlock, isArticleBlock } from "../withheld-blocks.ts";
import { holdsNamedCallout } from "./named-callout.ts";
import { articleLineIn } from "./withheld-line.ts";

/**
 * What a block is where articles are withheld and it holds one: in a toggle or box, or in a line of its own (`기사: …`,
 * `기사 이어서`), marked or not. Null for any other block, and within an article or a glossary.
 */
export function readWithheld(
  { body }: Pick<SectionReader, "body">,
  standing: Pick<Standing, "block" | "open" | "labelStyle">,
): LabelsReading | { readonly kind: "plain" } | null {
  const { block, open } = standing;
  // Each footnote is withheld by itself, so that the others stay.
  if (block.type === "footnotes") return null;
  const isFolded = isArticleBlock(block);
  if (open?.article != null && open.takesMore)
    return isFolded || articleLineIn(body, standing) !== null ? { kind: "plain" } : null;
  if (isFolded) return foldedArticle(body, block);
  if (holdsNamedCallout(body, body.tokens.slice(block.start, block.end))) return articleOf("", false);
  const said = articleLineIn(body, standing);
  if (said === null) return null;
  const reading = articleOf("", said !== "labels" && !holdsAll(body, block));
  return said === "opens" ? { ...reading, isDoubtful: true } : reading;
}

/** A quote holds the whole article if it goes on below the name: what stands below the quote may be the student's. */
function holdsAll({ tokens }: BodyWithLexicon, { type, start, end }: Block): boolean {
  return type === "quote" && visibleText(tokens.slice(start, end)).split("\n").some(isLongText);
}

function articleOf(label: string, isEmpty: boolean): LabelsReading {
  const value = { roles: ["article"], naming: "decorated", label, afterLabel: "", blocks: [], isEmpty } as const;
  return { kind: "labels", values: [value], isPlain: false, stray: false, isBoxed: true };
}

/** A title may tell of the student's own reading (`내가 고른 기사`). */
function foldedArticle({ lexicon }: BodyWithLexicon, block: ArticleBlock): LabelsReading {
  const title = toggleTitle(block);
  const reading = articleOf(isArticleName(title, lexicon) ? shownLabel(title) : "", !block.isClosed);
  return speaksOfReading(title) ? { ...reading, isDoubtful: true } : reading;
}
