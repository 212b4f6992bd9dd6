import { isArticleName } from "../../labels/article-title.ts";
import type { BodyWithLexicon } from "../../labels/body-with-lexicon.ts";
import { shownLabel } from "../../labels/compact-label.ts";
import type { Block } from "../../visible/blocks.ts";
import { toggleTitle } from "../../visible/boxes.ts";
import type { LabelsReading } from "../block-reading.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import { isArticleBlock } from "../withheld-blocks.ts";
import { holdsNamedCallout } from "./named-callout.ts";
import { articleLineIn } from "./withheld-line.ts";

/**
 * What a block is where articles are withheld and it holds one: in a toggle or box, or in a line of its own (`기사: …`,
 * `기사 이어서`), marked or not. Null for any other block, and within an article or a glossary.
 */
export function readWithheld(
  { body, isWithheld }: Pick<SectionReader, "body" | "isWithheld">,
  standing: Pick<Standing, "block" | "open" | "labelStyle">,
): LabelsReading | { readonly kind: "plain" } | null {
  const { block, open } = standing;
  // Each footnote is withheld by itself, so that the others stay.
  if (!isWithheld || block.type === "footnotes") return null;
  const isFolded = isArticleBlock(block);
  if (open?.article != null && open.takesMore)
    return isFolded || articleLineIn(body, standing) !== null ? { kind: "plain" } : null;
  if (isFolded) return articleOf(titleOf(body, block), !block.isClosed);
  if (holdsNamedCallout(body, body.tokens.slice(block.start, block.end))) return articleOf("", false);
  const said = articleLineIn(body, standing);
  return said === null ? null : articleOf("", said !== "labels");
}

function articleOf(label: string, isEmpty: boolean): LabelsReading {
  const value = { roles: ["article"], naming: "decorated", label, afterLabel: "", blocks: [], isEmpty } as const;
  return { kind: "labels", values: [value], isPlain: false, stray: false, isBoxed: true };
}

function titleOf({ lexicon }: BodyWithLexicon, block: Block): string {
  const title = toggleTitle(block);
  return isArticleName(title, lexicon) ? shownLabel(title) : "";
}
