import type Token from "markdown-it/lib/token.mjs";
import type { SectionRole } from "../../../model/note/section-role.ts";
import type { SectionNaming } from "../../../model/note/study-section.ts";
import { sliceVisible, type VisibleLine, type VisibleText, visibleLines } from "../../visible/visible-lines.ts";
import { isAnybodysName } from "../lexicon/anybodys-name.ts";
import type { BodyWithLexicon } from "../lexicon/body-with-lexicon.ts";
import { type SectionLexicon, withVagueNames } from "../lexicon/section-lexicon.ts";
import { partsNamedOnLine } from "./labels-on-one-line.ts";
import { isBoldLabel, isTitleOfFields, isUsualBoldLabel, type LeadingFields, leadingFields } from "./leading-fields.ts";
import { betweenSigns, type LineLabel, paragraphLabel, unmarkedLabel, wholeLabel } from "./line-label.ts";

/** A label in a paragraph, with the text under it. */
export interface LabelledLines {
  readonly roles: readonly SectionRole[];
  readonly label: string;
  readonly naming: SectionNaming;
  readonly lines: readonly VisibleText[];
  /** True if one of the lines contains a link or image. */
  readonly linked: boolean;
}

/**
 * How a paragraph's first line may name a section: with bold, brackets or a colon; or bare, above the rest of its list
 * item or as the only item of a numbered list, which is how people who do not know `#` type headings. In a note whose
 * names are all typed without marks, any such line does.
 */
export type LabelStyle = "marked" | "bare" | "unmarked";

/** The labels of a paragraph, in order. */
export interface ParagraphLabels {
  readonly labels: readonly LabelledLines[];
  /**
   * The lines under no label, or under bold labels that name no section, with those labels; null when there are none.
   */
  readonly stray: LabelledLines | null;
}

/**
 * The labels of a paragraph that begins with one, even an unknown one in bold (`**배경**:`), or with fields of another
 * kind (`날짜: …`): each later line that is a label begins another value. Empty when the paragraph begins with anything
 * else.
 */
export function paragraphLabels(
  body: BodyWithLexicon,
  inline: Token,
  labelStyle: LabelStyle,
  withheld: { readonly isWithheld: boolean } = { isWithheld: false },
): ParagraphLabels {
  if (labelStyle === "marked" && !mayBeginWithLabel(inline.content)) return noLabels;
  const lines = labelledLines(body, inline);
  const fields = leadingFields(lines, body.lexicon, withheld);
  const read = labelsOf(lines.slice(fields.lines.length), body.lexicon, labelStyle);
  if (fields.lines.length === 0) return read;
  const named = [...read.labels, ...(withheld.isWithheld ? [] : vagueNamesOf(fields, body.lexicon))];
  if (!goesOnWithSections(fields, named, labelStyle)) return noLabels;
  const stray = read.stray ?? noLabel();
  return { labels: read.labels, stray: { ...stray, lines: [...fields.lines, ...stray.lines] } };
}

const noLabels: ParagraphLabels = { labels: [], stray: null };

/** The labels of lines of which the first is one. */
export function labelsOf(lines: readonly VisibleLine[], lexicon: SectionLexicon, style: LabelStyle): ParagraphLabels {
  const labels: LinesUnderLabel[] = [];
  const stray = noLabel();
  let open: LinesUnderLabel | null = null;
  for (const line of lines) {
    const label: LineLabel | null =
      paragraphLabel(line, lexicon) ?? labelInStyle(line, lexicon, open === null ? style : onLaterLines(style));
    if (label !== null) {
      open = begunBy(label, line);
      labels.push(open);
      continue;
    }
    if ((isBoldLabel(line) || isUsualBoldLabel(line)) && open?.lines.length !== 0) open = stray;
    if (open === null) return noLabels;
    open.lines.push(line);
    open.linked ||= line.linked;
  }
  return { labels, stray: stray.lines.length === 0 ? null : stray };
}

/**
 * The labels of a paragraph that continues a section under a heading, whose own lines come first: `환율, 금리` and below it
 * `요약: 올랐다`. A label that repeats the heading is part of those lines. Empty when the paragraph begins with a label.
 */
export function labelsBeneath(body: BodyWithLexicon, inline: Token, own: readonly SectionRole[]): ParagraphLabels {
  const labels: LinesUnderLabel[] = [];
  const lead = noLabel();
  let open = lead;
  for (const line of labelledLines(body, inline)) {
    const label = paragraphLabel(line, body.lexicon);
    if (label === null || (open === lead && label.roles.every((role) => own.includes(role)))) {
      open.lines.push(line);
      open.linked ||= line.linked;
    } else {
      open = begunBy(label, line);
      labels.push(open);
    }
  }
  return lead.lines.length === 0 ? { labels: [], stray: null } : { labels, stray: lead };
}

/** The lines of a paragraph, where one with several names is as many. */
export function labelledLines(body: BodyWithLexicon, inline: Token): readonly VisibleLine[] {
  return visibleLines(body, inline).flatMap((line) => partsNamedOnLine(line, body.lexicon));
}

interface LinesUnderLabel extends LabelledLines {
  readonly lines: VisibleText[];
  linked: boolean;
}

/** Lines under no label, none so far. */
export function noLabel(): LinesUnderLabel {
  return { roles: [], label: "", naming: "plain", lines: [], linked: false };
}

function begunBy({ roles, label, naming, valueFrom }: LineLabel, line: VisibleLine): LinesUnderLabel {
  return { roles, label, naming, lines: valueOnLine(line, valueFrom), linked: line.linked };
}

/** `핵심개념: …` above `요약: …`: together they are the parts of a study. A review has 느낌 and 한줄평, too. */
function vagueNamesOf({ lines }: LeadingFields, lexicon: SectionLexicon): readonly LineLabel[] {
  const wide = withVagueNames(lexicon);
  const labels = lines.flatMap((line) => paragraphLabel(line, wide) ?? []);
  return labels.filter(({ roles }) => !roles.includes("reflection") && !roles.includes("summary"));
}

/**
 * What anybody might write before a colon is a field only above two different sections, whose names are not both in the
 * minutes of any meeting (질문, 결론); the usual fields above any, and so is a title where the names are typed as it is.
 */
function goesOnWithSections(
  { isUsual, isUsualButTitles }: LeadingFields,
  labels: readonly Pick<LabelledLines, "roles" | "label">[],
  style: LabelStyle,
): boolean {
  const count = new Set(labels.flatMap(({ roles }) => roles)).size;
  if (isUsual || (style === "unmarked" && isUsualButTitles)) return count > 0;
  return count > 1 && labels.some(({ label }) => !isAnybodysName(label));
}

function onLaterLines(style: LabelStyle): LabelStyle {
  return style === "unmarked" ? style : "marked";
}

function labelInStyle(line: VisibleLine, lexicon: SectionLexicon, style: LabelStyle): LineLabel | null {
  if (style === "unmarked") return unmarkedLabel(line, lexicon);
  return style === "marked" || line.linked ? null : wholeLabel(line, lexicon);
}

/** The rest of a label's own line; nothing when the line ends with the label. */
export function valueOnLine(line: VisibleLine, valueFrom: number): VisibleText[] {
  const value = sliceVisible(line, valueFrom);
  return value.text === "" ? [] : [value];
}

/** Without one of these signs a line has no bold text, no reference, no colon and no tag. */
const anySign = /[*_<&:：＃👉☞➡]/u;
const bold = /\*\*|__|<(?:b|strong)\b/iu;
const openingBracket = /^[^\p{L}]{0,12}[[【<〈《「『〔]/u;
const colonOrBracket = new RegExp(`[:：＃👉☞➡]|${openingBracket.source}`, "u");

/** A cheap check of the first line, to skip the prose of an article quickly. */
function mayBeginWithLabel(content: string): boolean {
  const lineEnd = content.indexOf("\n");
  const firstLine = content.slice(0, Math.min(lineEnd === -1 ? content.length : lineEnd, 400));
  if (!anySign.test(firstLine))
    return openingBracket.test(firstLine) || isTitleOfFields(firstLine) || betweenSigns.test(firstLine);
  return (
    bold.test(firstLine) ||
    /&(?:#|colon)/u.test(firstLine) ||
    colonOrBracket.test(firstLine.includes("<") ? firstLine.replace(/<\/?[a-z][^>]*>/giu, "") : firstLine)
  );
}
