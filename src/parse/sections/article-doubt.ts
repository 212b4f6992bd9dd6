import type { ArticleDoubt } from "../../model/note/article-doubt.ts";
import { saysMoreThanSource } from "../../model/note/says-more-than-source.ts";
import type { Place } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import { compactLabel } from "../labels/lexicon/compact-label.ts";
import { endsSentence } from "../values/wording/sentence.ts";
import { headingWords } from "../visible/heading-words.ts";
import { placeOfVisible, visibleLines } from "../visible/visible-lines.ts";
import { visibleText } from "../visible/visible-text.ts";
import type { SectionSpan, SpanDoubt } from "./section-span.ts";

/**
 * Why a section may be the student's if it is withheld as the article; null where it surely is the article. Text below
 * no heading, and a long one below that of the source, only go with an article that is found elsewhere, so that is not
 * asked here.
 */
export function articleDoubt(body: Body, span: SectionSpan): ArticleDoubt | null {
  const doubt = span.doubt ?? doubtByPlace(body, span);
  if (doubt === null || (doubt.kind === "text" && !standsForItself(body, span, doubt))) return null;
  return { kind: doubt.kind, place: placeFrom(body, doubt.at, span.end) };
}

function doubtByPlace({ tokens }: Body, { roles, heading, start, values }: SectionSpan): SpanDoubt | null {
  if (tokens[start]?.type === "footnotes_open") return null;
  if (roles.includes("article")) return isOfEssay(values[0]?.label ?? "") ? { kind: "essay", at: start } : null;
  if (roles.every((role) => role === "source")) return { kind: heading === null ? "text" : "heading", at: start };
  return heading === null && roles.includes("other") ? { kind: "text", at: start } : null;
}

/** What the middle part of an essay is called, too, or a day's news told in one's own words. */
function isOfEssay(label: string): boolean {
  return /^(?:본문(?:내용)?|本文|뉴스|스크랩)$/u.test(compactLabel(label));
}

/** Whether a text says something, and so does the article that it follows: it may have begun behind a rule. */
function standsForItself({ tokens }: Body, { start, end }: SectionSpan, { at }: SpanDoubt): boolean {
  return (
    saysMoreThanSource(visibleText(tokens.slice(at, end)), endsSentence) &&
    (at === start || saysMoreThanSource(visibleText(tokens.slice(start, at)), endsSentence))
  );
}

/** The heading there, or the first line that can be seen. */
function placeFrom(body: Body, start: number, end: number): Place | null {
  for (let index = start; index < end; index += 1) {
    const token = body.tokens[index];
    if (token?.type === "heading_open") return headingWords(body, index)?.place ?? null;
    const line =
      token?.type === "inline" ? visibleLines(body, token).find(({ text }) => text.trim() !== "") : undefined;
    if (line !== undefined) return placeOfVisible(body, line);
  }
  return null;
}
