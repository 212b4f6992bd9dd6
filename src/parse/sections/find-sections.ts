import type { HeadingForm } from "../article/article-extent.ts";
import type { Body } from "../body.ts";
import { labelledTable } from "../labels/labelled-table.ts";
import type { LabelStyle } from "../labels/paragraph-labels.ts";
import type { SectionLexicon } from "../labels/section-lexicon.ts";
import { unmarkedLabels } from "../labels/unmarked-labels.ts";
import { type Block, blocksIn, hasMoreThanALine } from "../visible/blocks.ts";
import {
  type BlockReading,
  type LabelsReading,
  type MixedReading,
  readHeading,
  readMixedParagraph,
  readParagraph,
} from "./block-reading.ts";
import { calloutBodyStart, hasTypedTitle, readCallout } from "./callout-reading.ts";
import { closedSection } from "./closed-section.ts";
import { dividingReading } from "./dividing-reading.ts";
import { markDoubtful } from "./doubtful-spans.ts";
import { enclosedHeadings } from "./enclosed-headings.ts";
import { reachOfLabel, sectionWithinReach } from "./label-reach.ts";
import { noteOutline } from "./note-outline.ts";
import {
  extendedSection,
  mayMixItems,
  mayMixLines,
  type OpenSection,
  ownsLabels,
  sectionBegunBy,
  textWithoutLabel,
} from "./open-section.ts";
import { readingWithin } from "./reading-within.ts";
import { blocksOf, insideOf, type SectionReader } from "./section-reader.ts";
import { holdsData, type SectionSpan } from "./section-span.ts";
import { hasStrayWords } from "./stray-words.ts";
import { readFoldedArticle, readToggle } from "./toggle-reading.ts";
import { readWithheld } from "./withheld-blocks.ts";
import { articleAround } from "./writers-reading.ts";

/**
 * Divides a body into its sections: by headings, bold runs, `label:` lines and labelled lists, quotes and tables. Where the
 * article is withheld, whatever holds one is the article, though data stand beside it.
 */
export function findSections(
  body: Body,
  lexicon: SectionLexicon,
  { isWithheld }: { readonly isWithheld: boolean } = { isWithheld: false },
): readonly SectionSpan[] {
  const unmarked = unmarkedLabels(body, lexicon);
  const reader: SectionReader = { body, lexicon, outline: null, enclosed: new Set(), unmarked, isWithheld: false };
  const outline = noteOutline(body, lexicon, (block) => {
    const reading = readBlock(reader, block, { labelStyle: "marked", open: null, within: null });
    return reading.kind === "labels" ? reading : null;
  });
  const spans = readRun(
    { ...reader, outline, enclosed: enclosedHeadings(body, lexicon), isWithheld },
    { start: 0, end: body.tokens.length, labelStyle: "marked", within: null },
  );
  return markDoubtful(body, spans, outline);
}

/** Blocks that stand side by side: the body's, a quote's, a list item's. */
interface BlockRun {
  readonly start: number;
  readonly end: number;
  /** How the first paragraph may name a section; later ones always need bold, brackets or a colon. */
  readonly labelStyle: LabelStyle;
  /** The section the quote or list stands in. */
  readonly within: OpenSection | null;
}

function readRun(reader: SectionReader, run: BlockRun): SectionSpan[] {
  const { body } = reader;
  const sections: OpenSection[] = [];
  let open: OpenSection | null = null;
  let article: HeadingForm | null = null;
  for (const block of blocksOf(reader, run)) {
    const labelStyle = block.start === run.start ? run.labelStyle : "marked";
    const around: OpenSection | null = sectionAround(open);
    const met = readBlock(reader, block, { labelStyle, open: around, within: around ?? run.within });
    article = articleAround(reader.outline, around, article);
    const reading: BlockReading =
      readWithheld(reader, block, around) ?? readingWithin(reader, { open, article, block }, met);
    const reach = reachOfLabel({ body, outline: reader.outline, open, block }, reading);
    const begun = sectionBegunBy(sectionWithinReach(body, open, block), block, reading, reach);
    if (open !== null && begun !== null) sections.push(open);
    open = begun ?? extendedSection(open ?? textWithoutLabel(block), block, reading);
    if (reading.kind !== "rule" || !open.filled || open.article !== null) continue;
    sections.push(open);
    open = null;
  }
  if (open !== null) sections.push(open);
  return sections.map((section) => closedSection(body, section));
}

/** The section that labels stand in; none right behind a rule. */
function sectionAround(open: OpenSection | null): OpenSection | null {
  return open?.isAtRule === true ? null : open;
}

/** How a block is met: in which style a paragraph may name a section, and in which one it stands. */
interface Meeting extends Pick<BlockRun, "labelStyle" | "within"> {
  /** The section of this run, which the block may go on with; null when none is open. */
  readonly open: OpenSection | null;
}

function readBlock(reader: SectionReader, block: Block, { labelStyle, open, within }: Meeting): BlockReading {
  const style = reader.unmarked.has(block.start) ? "unmarked" : labelStyle;
  switch (block.type) {
    case "heading":
      return readHeading(reader.body, block, reader.lexicon);
    case "paragraph":
      return (
        (mayMixLines(open) ? readMixedParagraph(reader.body, block, reader.lexicon, open.roles) : null) ??
        dividingReading(readParagraph(reader.body, block, reader.lexicon, style), within, "paragraph")
      );
    case "list":
      return (mayMixItems(open) ? readMixed(reader, block, within) : null) ?? readLabelled(reader, block, within);
    case "quote":
    case "table":
      return readLabelled(reader, block, within);
    case "callout":
      return readCalloutBlock(reader, block, { open, within });
    case "box":
      return readBox(reader, block, within);
    case "rule":
    case "footnotes":
      return { kind: block.type };
    case "plain":
      return dividingReading(readFoldedArticle(block, reader.lexicon) ?? { kind: "plain" }, within, "container");
  }
}

/** A callout of the kind of the section it stands in says a part of it; one that is no section itself is read as a quotation is. */
function readCalloutBlock(
  reader: SectionReader,
  block: Block,
  { open, within }: Omit<Meeting, "labelStyle">,
): BlockReading {
  const reading = readCallout(reader.body, block, reader.lexicon);
  if (reading === null) return readLabelled(reader, block, within);
  if (!ownsLabels(within, reading, "container")) return reading;
  if (open === null || !holdsData(open.roles)) return { kind: "plain" };
  return { kind: "mixed", inner: [{ start: block.start, end: block.end, values: reading.values }] };
}

/** A toggle under the name of a section, or a box in which labels name one: it is that section, and ends where it closes. */
function readBox(reader: SectionReader, block: Block, within: OpenSection | null): BlockReading {
  const toggle = readToggle(reader.body, block, reader.lexicon);
  const reading = toggle === null ? readContainer(reader, block, within) : toggle;
  const divided = dividingReading(reading, within, "container");
  return divided.kind === "labels" ? { ...divided, isBoxed: true } : divided;
}

function readLabelled(reader: SectionReader, block: Block, within: OpenSection | null): BlockReading {
  return dividingReading(readContainer(reader, block, within), within, "container");
}

/** A list of which some items have labels of their own and others do not; null when it is none. */
function readMixed(reader: SectionReader, block: Block, within: OpenSection | null): MixedReading | null {
  const spans = readItems(reader, block, within);
  const inner = spans.filter(({ values }) => values.length > 0 && values.every(({ roles }) => holdsData(roles)));
  return inner.length > 0 && spans.some((span) => hasStrayWords(reader.body, span)) ? { kind: "mixed", inner } : null;
}

function readContainer(reader: SectionReader, block: Block, within: OpenSection | null): BlockReading {
  if (within?.roles.includes("terms") === true) return { kind: "plain" };
  const { values, stray } =
    block.type === "table" ? labelledTable(reader.body, block, reader.lexicon) : readInside(reader, block, within);
  return values.length === 0 ? { kind: "plain" } : { kind: "labels", values, isPlain: false, stray };
}

function readInside(
  reader: SectionReader,
  block: Block,
  within: OpenSection | null,
): Pick<LabelsReading, "values" | "stray"> {
  const isCallout = block.type === "callout";
  const start = isCallout ? calloutBodyStart(reader.body, block) : block.start + 1;
  const spans =
    block.type === "list"
      ? readItems(reader, block, within)
      : readRun(insideOf(reader), { start, end: block.end - 1, labelStyle: "marked", within });
  return {
    values: spans.flatMap(({ values }) => values),
    stray: spans.some((span) => hasStrayWords(reader.body, span)) || (isCallout && hasTypedTitle(reader.body, block)),
  };
}

function readItems(reader: SectionReader, list: Block, within: OpenSection | null): SectionSpan[] {
  return [...blocksIn(reader.body.tokens, list.start + 1, list.end - 1)].flatMap((item, _place, items) => {
    const children = { start: item.start + 1, end: item.end - 1 };
    const isNumberedAlone = list.open.type === "ordered_list_open" && items.length === 1;
    const labelStyle = isNumberedAlone || hasMoreThanALine(reader.body.tokens, children) ? "bare" : "marked";
    return readRun(insideOf(reader), { ...children, labelStyle, within });
  });
}
