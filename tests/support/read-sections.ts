import type { Body } from "../../src/parse/body.ts";
import type { BodyWithLexicon } from "../../src/parse/labels/lexicon/body-with-lexicon.ts";
import { sectionLexicon } from "../../src/parse/labels/lexicon/section-lexicon.ts";
import { findSections } from "../../src/parse/sections/find-sections.ts";
import type { SectionSpan } from "../../src/parse/sections/section-span.ts";
import type { LabelledValue } from "../../src/parse/values/labelled-value.ts";
import { type VisibleLine, visibleLines } from "../../src/parse/visible/visible-lines.ts";
import { bodyOf } from "./parse-body.ts";

/** The lexicon of a site that adds no names. */
export const plainLexicon = sectionLexicon({});

/** A body whose sections are recognised only by our own names. */
export function bodyWithLexicon(text: string): BodyWithLexicon {
  return { ...bodyOf(text), lexicon: plainLexicon };
}

/** A body divided into its sections. */
export function sectionsOf(text: string): { readonly body: BodyWithLexicon; readonly spans: readonly SectionSpan[] } {
  const body = bodyWithLexicon(text);
  return { body, spans: findSections(body, { isWithheld: false }) };
}

/** What is under the first label of a text. */
export function firstValue(text: string): { readonly body: Body; readonly value: LabelledValue } {
  const { body, spans } = sectionsOf(text);
  const value = spans.flatMap(({ values }) => values)[0];
  if (value === undefined) throw new Error(`No label in: ${text}`);
  return { body, value };
}

/** The lines of the first paragraph, heading or cell of a text. */
export function linesOf(text: string): { readonly body: Body; readonly lines: readonly VisibleLine[] } {
  const body = bodyOf(text);
  const inline = body.tokens.find(({ type }) => type === "inline");
  return { body, lines: inline === undefined ? [] : visibleLines(body, inline) };
}

/** The only line of a text. */
export function lineOf(text: string): VisibleLine {
  const [line] = linesOf(text).lines;
  if (line === undefined) throw new Error(`No line in: ${text}`);
  return line;
}
