import type Token from "markdown-it/lib/token.mjs";
import type { LineRange, SectionHeading, StudySection, WithheldData } from "../../model/note/study-section.ts";
import type { Placed } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import { boldTitles } from "../labels/marks/bold-title.ts";
import { metaOf } from "../markdown/token-meta.ts";
import type { ParseSettings } from "../parse-settings.ts";
import { pointAt } from "../places/source-text.ts";
import { renderTokens } from "../render/render-tokens.ts";
import { headingWords } from "../visible/heading-words.ts";
import { visibleText } from "../visible/visible-text.ts";
import { articleDoubt } from "./article-doubt.ts";
import { withBreaksAtLabels } from "./breaks-at-labels.ts";
import { highlightsWithin, readFootnotes, referencesIn } from "./footnotes.ts";
import type { SectionPart } from "./section-data.ts";
import { headingTokens, holdsData, lineFrom, type SectionSpan } from "./section-span.ts";

/** What every section of one note is made from. */
export interface SectionMaking {
  readonly body: BodyWithLexicon;
  readonly settings: ParseSettings;
  readonly parts: ReadonlyMap<SectionSpan, SectionPart>;
  /** The tokens that its highlights are in, in ascending order. */
  readonly highlighted: readonly number[];
  /** Whether the note's article is withheld. */
  readonly isWithheld: boolean;
  readonly withheldData: ReadonlyMap<SectionSpan, readonly WithheldData[]>;
}

/** A section as pages show it. */
export function studySection(making: SectionMaking, span: SectionSpan): StudySection {
  const { body, settings } = making;
  const heading = span.heading === null ? null : sectionHeading(making, span.heading);
  const blocks = body.tokens.slice(heading === null ? span.start : span.start + headingTokens, endOf(body, span));
  const part = making.parts.get(span) ?? nothingRead;
  const refersTo = referencesIn(blocks);
  const highlights = highlightsWithin(making.highlighted, span);
  const footnotes = readFootnotes(making, span);
  const withheldData = making.withheldData.get(span);
  const doubt = making.isWithheld ? articleDoubt(body, span) : null;
  const titles = span.roles.includes("article") ? [] : boldTitles(body, span).map(({ value }) => value);
  return {
    roles: span.roles,
    heading,
    html: renderTokens(isShownAsTyped(span, part) ? withBreaksAtLabels(body, blocks) : blocks, settings),
    text: visibleText(blocks).trimEnd(),
    ...part,
    ...(span.inArticle === true && { inArticle: true }),
    ...(withheldData !== undefined && { withheldData }),
    ...(doubt !== null && { doubt }),
    ...(making.isWithheld && { lines: footnotes.length > 0 ? linesOfFootnotes(body, span) : linesOf(body, span) }),
    ...(titles.length > 0 && { titles }),
    ...(footnotes.length > 0 && { footnotes }),
    ...(footnotes.length === 0 && refersTo.length > 0 && { refersTo }),
    ...(footnotes.length === 0 && highlights.length > 0 && { highlights }),
  };
}

/** Whether data was read from a section whose own words are on the page, too. */
function isShownAsTyped({ roles, values }: SectionSpan, { extracted }: SectionPart): boolean {
  return !extracted && values.length > 0 && holdsData(roles);
}

/** A rule at the end of a data section separates it from what follows, and is not part of it. */
function endOf({ tokens }: Body, { roles, end }: SectionSpan): number {
  let last = end;
  while (holdsData(roles) && tokens[last - 1]?.type === "hr") last -= 1;
  return last;
}

/** From the line of a section's first block to the line above the next section's. */
function linesOf({ tokens, firstLine, source }: Body, { start, end }: SectionSpan): LineRange {
  const next = lineFrom(tokens, end);
  return {
    first: firstLine + (lineFrom(tokens, start) ?? 0),
    last: next === undefined ? pointAt(source, source.text.length).line : firstLine + next - 1,
  };
}

/** Footnotes come in the order of their references, wherever they were written. */
function linesOfFootnotes({ tokens, firstLine }: Body, { start, end }: SectionSpan): LineRange {
  const maps = tokens.slice(start, end).flatMap(({ map }) => (map === null ? [] : [map]));
  const first = maps.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const last = maps.reduce((most, [, to]) => Math.max(most, to), 0);
  return { first: firstLine + first, last: firstLine + last - 1 };
}

const nothingRead: SectionPart = {
  extracted: false,
  reading: {
    label: null,
    naming: "plain",
    afterLabel: "",
    summary: null,
    keywords: [],
    questions: [],
    terms: [],
    reflection: null,
  },
};

function sectionHeading({ body, settings }: SectionMaking, index: number): Placed<SectionHeading> | null {
  const open = body.tokens[index];
  const inline = body.tokens[index + 1];
  const words = headingWords(body, index);
  if (open === undefined || inline === undefined || words === null) return null;
  const refersTo = referencesIn([inline]);
  return {
    value: {
      level: levelOf(metaOf(open).pageLevel),
      text: words.value,
      html: renderTokens([inline], settings),
      anchor: open.attrGet("id") ?? "",
      ...(isUnlisted(open) && { unlisted: true }),
      ...(refersTo.length > 0 && { refersTo }),
    },
    place: words.place,
  };
}

function isUnlisted(heading: Token): boolean {
  const names = heading.attrGet("class");
  return names !== null && /(?:^| )no_toc(?: |$)/u.test(names);
}

const levels = [2, 3, 4, 5, 6] as const;

function levelOf(pageLevel: number | undefined): SectionHeading["level"] {
  return levels.find((level) => level === pageLevel) ?? 6;
}
