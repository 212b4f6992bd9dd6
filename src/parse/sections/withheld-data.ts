import type { WithheldData } from "../../model/note/study-section.ts";
import type { Place } from "../../model/problem/place.ts";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import { namedHtmlHeadings } from "../labels/near-misses/html-headings.ts";
import type { ValueBlock } from "../values/blocks/value-block.ts";
import type { LabelledValue } from "../values/labelled-value.ts";
import { placeOfVisible, type VisibleText } from "../visible/visible-lines.ts";
import { findSections } from "./find-sections.ts";
import { namesInArticle } from "./names-in-article.ts";
import { namesInHtml } from "./names-in-html.ts";
import { goesWithArticle, isDataRole, lineFrom, type SectionSpan } from "./section-span.ts";

/**
 * The student's data that go with a withheld article: what would be read if the article were shown, where labels may
 * end more of its lists, and stands in one of its sections. Nobody would miss it otherwise: on the page it is simply
 * not there.
 */
export function withheldData(
  body: BodyWithLexicon,
  spans: readonly SectionSpan[],
  asShown: BodyWithLexicon,
): ReadonlyMap<SectionSpan, readonly WithheldData[]> {
  const withheld = spans.filter(goesWithArticle);
  if (withheld.length === 0) return new Map();
  const shown = findSections(asShown, { isWithheld: false }).map((span) => ({
    ...span,
    line: lineOf(asShown, span.start),
  }));
  const inHtml = namedHtmlHeadings(body, body.lexicon);
  const areSeveral = spans.filter(({ roles }) => roles.includes("article")).length > 1;
  return new Map(
    withheld.flatMap((span) => {
      const [first, next] = [lineOf(body, span.start), lineOf(body, span.end)];
      const within = shown.filter(({ line }) => line >= first && line < next);
      const ofHeading = span.inArticle === true && span.heading !== null ? ({ isUnlike: true } as const) : {};
      const headed = inHtml.filter(({ index }) => index >= span.start && index < span.end);
      const data = [
        ...within
          .flatMap(({ values }) => values.flatMap((value) => dataOf(asShown, value)))
          .map((one) => ({ ...one, ...ofHeading })),
        ...headed.map(({ role, place }) => ({ role, place })),
        ...namesInHtml(body, span).filter(({ role }) => headed.every((heading) => heading.role !== role)),
        ...(areSeveral ? namesInArticle(body, span) : []),
      ];
      return data.length === 0 ? [] : [[span, data]];
    }),
  );
}

function lineOf({ tokens }: BodyWithLexicon, start: number): number {
  return lineFrom(tokens, start) ?? Number.POSITIVE_INFINITY;
}

function dataOf(body: BodyWithLexicon, { roles, blocks, isEmpty }: LabelledValue): readonly WithheldData[] {
  if (isEmpty) return [];
  const place = firstPlace(body, blocks);
  return roles.filter(isDataRole).map((role) => ({ role, place }));
}

function firstPlace(body: BodyWithLexicon, blocks: readonly ValueBlock[]): Place | null {
  const line = blocks.flatMap(linesOf).find(({ text }) => text.trim() !== "");
  return line === undefined ? null : placeOfVisible(body, line);
}

function linesOf(block: ValueBlock): readonly VisibleText[] {
  if (block.kind === "opaque") return [];
  return block.kind === "row" ? block.cells.flat() : block.lines;
}
