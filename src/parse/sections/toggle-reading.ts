import type { Body } from "../body.ts";
import { shownLabel } from "../labels/compact-label.ts";
import { furtherArticle } from "../labels/further-article.ts";
import { matchSectionLabel } from "../labels/section-label.ts";
import type { SectionLexicon } from "../labels/section-lexicon.ts";
import { valueBlocks } from "../values/value-block.ts";
import type { Block } from "../visible/blocks.ts";
import { toggleTitle } from "../visible/boxes.ts";
import type { LabelsReading } from "./block-reading.ts";

/** What a toggle says that bears the name of a section, as notes from Notion fold them: `<summary>키워드</summary>`. Null for any other box. */
export function readToggle(body: Body, block: Block, lexicon: SectionLexicon): LabelsReading | null {
  const title = toggleTitle(block);
  const name = title === "" ? null : (matchSectionLabel(title, lexicon) ?? furtherArticle(title, lexicon));
  if (name === null) return null;
  const blocks = valueBlocks(body, block.start + 1, block.end - 1);
  const value = { ...name, label: shownLabel(title), behindLabel: "", blocks, isEmpty: false };
  return { kind: "labels", values: [value], isPlain: false, stray: false };
}
