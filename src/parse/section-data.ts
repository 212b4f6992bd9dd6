import type { FrontMatter } from "../model/front-matter.ts";
import type { Placed } from "../model/place.ts";
import type { Question } from "../model/question.ts";
import type { GlossaryEntry } from "../model/study-note.ts";
import type { SectionRole } from "../model/study-section.ts";
import type { Body } from "./body.ts";
import { holdsData, type LabelledValue, type SectionSpan } from "./section-span.ts";
import { distinctKeywords, readKeywords } from "./sections/keywords.ts";
import { joinProse, readProse } from "./sections/prose.ts";
import { identifyQuestions } from "./sections/question-id.ts";
import { type AskedText, joinQuestions, readQuestions } from "./sections/questions.ts";
import { readTerms } from "./sections/terms.ts";

/** What a note's sections and front matter say, as data. */
export interface SectionData {
  readonly keywords: readonly Placed<string>[];
  readonly summary: Placed<string> | null;
  readonly questions: readonly Question[];
  readonly terms: readonly Placed<GlossaryEntry>[];
  readonly reflection: Placed<string> | null;
  /** The sections every word of which is in the data. */
  readonly extracted: ReadonlySet<SectionSpan>;
}

/** Reads the values of all sections. The front matter's come first; the body adds what they do not say. */
export function readSectionData(body: Body, spans: readonly SectionSpan[], frontMatter: FrontMatter): SectionData {
  const collected: Collected = {
    keywords: [...frontMatter.keywords],
    summary: frontMatter.summary === null ? [] : [frontMatter.summary],
    questions: [],
    terms: [],
    reflection: [],
  };
  const extracted = spans.filter((span) => collectSpan(body, span, collected));
  return {
    keywords: distinctKeywords(collected.keywords),
    summary: joinProse(collected.summary),
    questions: identifyQuestions(joinQuestions(frontMatter.questions.map(askedInFrontMatter), collected.questions)),
    terms: collected.terms,
    reflection: joinProse(collected.reflection),
    extracted: new Set(extracted),
  };
}

interface Collected {
  readonly keywords: Placed<string>[];
  readonly summary: Placed<string>[];
  readonly questions: AskedText[];
  readonly terms: Placed<GlossaryEntry>[];
  readonly reflection: Placed<string>[];
}

/** Adds a section's values; true when they hold all its words. */
function collectSpan(body: Body, span: SectionSpan, collected: Collected): boolean {
  const complete = span.values.map((value) => collectValue(body, value, collected));
  return span.values.length > 0 && !span.stray && complete.every((isComplete) => isComplete);
}

function collectValue(body: Body, value: LabelledValue, collected: Collected): boolean {
  const complete = value.roles.map((role) => collectRole(body, role, { value, collected }));
  return holdsData(value.roles) && complete.some((isComplete) => isComplete);
}

function collectRole(
  body: Body,
  role: SectionRole,
  { value, collected }: { readonly value: LabelledValue; readonly collected: Collected },
): boolean {
  switch (role) {
    case "keywords":
      return added(collected.keywords, readKeywords(body, value));
    case "summary":
      return added(collected.summary, readProse(body, value));
    case "questions":
      return added(collected.questions, readQuestions(body, value));
    case "terms":
      return added(collected.terms, readTerms(body, value));
    case "reflection":
      return added(collected.reflection, readProse(body, value));
    case "article":
    case "source":
    case "other":
      return false;
  }
}

function added<Value>(
  to: Value[],
  { values, complete }: { readonly values: readonly Value[]; readonly complete: boolean },
): boolean {
  for (const value of values) to.push(value);
  return complete;
}

function askedInFrontMatter({ value, place }: Placed<string>): AskedText {
  return { text: value, state: "open", answer: null, place };
}
