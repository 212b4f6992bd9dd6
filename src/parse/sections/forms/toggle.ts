import { headingName } from "../../labels/heading-name.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { shownLabel } from "../../labels/lexicon/compact-label.ts";
import { flattenBlocks } from "../../values/blocks/flatten-blocks.ts";
import type { Block } from "../../visible/blocks.ts";
import { isClosedInItself, toggleTitle, toggleTitles } from "../../visible/boxes.ts";
import type { LabelsReading } from "../block-reading.ts";

/** Reads a toggle named after a section, as exported from Notion: `<summary>키워드</summary>`. Null for any other box. */
export function readToggle(body: BodyWithLexicon, block: Block): LabelsReading | null {
  const title = toggleTitle(block);
  const name = headingName(title, body.lexicon);
  if (name === null) return readFoldedArticle(body, block);
  const blocks = flattenBlocks(body, block.start + 1, block.end - 1);
  const value = { ...name, label: shownLabel(title), afterLabel: "", blocks, isEmpty: false };
  return { kind: "labels", values: [value], isPlain: false, stray: false };
}

/**
 * A toggle titled as the article that does not count as a box, because it contains a rule or heading, is unclosed, or
 * is all in one run of HTML. Where articles are withheld, one that is not recognised would be published. If it
 * continues below, it reaches as far as an article under a label does.
 */
export function readFoldedArticle({ lexicon }: BodyWithLexicon, block: Block): LabelsReading | null {
  for (const title of toggleTitles(block)) {
    const name = headingName(title, lexicon);
    if (name?.roles.includes("article") !== true) continue;
    const isEmpty = block.type === "plain" && !isClosedInItself(block);
    const value = { ...name, label: shownLabel(title), afterLabel: "", blocks: [], isEmpty };
    return { kind: "labels", values: [value], isPlain: false, stray: false };
  }
  return null;
}
