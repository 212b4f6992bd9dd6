import type { HeadingForm } from "../article/article-extent.ts";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import type { LabelStyle } from "../labels/lines/paragraph-labels.ts";
import { unmarkedLabels } from "../labels/unmarked/unmarked-labels.ts";
import { type Block, blocksIn } from "../visible/blocks.ts";
import { blocksAndBoxes } from "../visible/boxes.ts";
import { articleAround } from "./article-around.ts";
import type { LabelsReading } from "./block-reading.ts";
import { closedSection } from "./closed-section.ts";
import { conclusionsInPlace } from "./conclusions-in-place.ts";
import { markDoubtful } from "./doubtful-spans.ts";
import { enclosedHeadings } from "./enclosed-headings.ts";
import { extendedSection } from "./extended-section.ts";
import { judgeBlock, readByForm } from "./judge-block.ts";
import { noteOutline } from "./note-outline.ts";
import { type OpenSection, sectionBegunBy, textWithoutLabel } from "./open-section.ts";
import type { BlockRun, SectionReader } from "./section-reader.ts";
import type { SectionSpan } from "./section-span.ts";
import { sectionWithinReach } from "./section-within-reach.ts";
import { blocksWithArticles } from "./withheld-blocks.ts";

/**
 * Divides a body into sections: by headings, bold runs, `label:` lines and labelled lists, quotes and tables. Where the
 * article is withheld, any block that holds one is the article, even with data beside it.
 */
export function findSections(
  body: BodyWithLexicon,
  { isWithheld }: { readonly isWithheld: boolean },
): readonly SectionSpan[] {
  const unmarked = unmarkedLabels(body, { isWithheld });
  const beforehand = readerOf({ body, unmarked, outline: null, enclosed: new Set(), isWithheld: false });
  const outline = noteOutline(body, (block) => labelsOf(beforehand, block), { isWithheld });
  const reader = readerOf({ body, unmarked, outline, enclosed: enclosedHeadings(body), isWithheld });
  const spans = readRun(reader, { start: 0, end: body.tokens.length, labelStyle: "marked", within: null });
  return conclusionsInPlace(markDoubtful(body, spans, outline));
}

function readerOf(known: Omit<SectionReader, "sectionsInside">): SectionReader {
  const sectionsInside = (run: BlockRun) => readRun(inside, run);
  const inside: SectionReader = { ...known, outline: null, isWithheld: false, sectionsInside };
  return { ...known, sectionsInside };
}

/** The labels of a block, in any container. */
function labelsOf(reader: SectionReader, block: Block): LabelsReading | null {
  const labelStyle = styleOf(reader, block, "marked");
  const reading = readByForm(reader, { block, labelStyle, before: null, open: null, within: null, article: null });
  return reading.kind === "labels" ? reading : null;
}

function readRun(reader: SectionReader, run: BlockRun): readonly SectionSpan[] {
  const sections: OpenSection[] = [];
  let before: OpenSection | null = null;
  let article: HeadingForm | null = null;
  for (const block of blocksOf(reader, run)) {
    const open: OpenSection | null = before?.isAtRule === true ? null : before;
    article = articleAround(reader.outline, open, article);
    const labelStyle = styleOf(reader, block, block.start === run.start ? run.labelStyle : "marked");
    const reading = judgeBlock(reader, { block, labelStyle, before, open, within: open ?? run.within, article });
    const begun = sectionBegunBy(sectionWithinReach(reader.body, before, block), block, reading);
    if (before !== null && begun !== null) sections.push(before);
    before = begun ?? extendedSection(before ?? textWithoutLabel(block), block, reading);
    if (reading.kind !== "rule" || !before.filled || before.article !== null) continue;
    sections.push(before);
    before = null;
  }
  if (before !== null) sections.push(before);
  return sections.map((section) => closedSection(reader.body, section));
}

/** A box within a quote, a list or another box is part of it. */
function blocksOf({ body, outline, isWithheld }: SectionReader, { start, end }: BlockRun): Iterable<Block> {
  if (outline === null) return blocksIn(body.tokens, start, end);
  const blocks = blocksAndBoxes(body.tokens, start, end);
  return isWithheld ? blocksWithArticles(body, blocks) : blocks;
}

function styleOf({ unmarked }: SectionReader, { start }: Block, otherwise: LabelStyle): LabelStyle {
  return unmarked.has(start) ? "unmarked" : otherwise;
}
