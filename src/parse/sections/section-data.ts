import type { FrontMatter, TypedQuestion } from "../../model/note/front-matter.ts";
import type { GlossaryEntry } from "../../model/note/glossary-entry.ts";
import type { Question, QuestionId } from "../../model/note/question.ts";
import type { SectionRole } from "../../model/note/section-role.ts";
import type { SectionReading } from "../../model/note/study-section.ts";
import type { Place, Placed } from "../../model/problem/place.ts";
import { spellingKey } from "../../model/text/spelling.ts";
import type { Body } from "../body.ts";
import { hasFurtherColumns, withMeanings } from "../values/keywords/keyword-column.ts";
import { distinctKeywords, readKeywords } from "../values/keywords.ts";
import type { LabelledValue } from "../values/labelled-value.ts";
import { valueOfRole } from "../values/parted-value.ts";
import { joinProse, readProse } from "../values/prose.ts";
import { joinQuestions } from "../values/questions/join-questions.ts";
import type { AskedText } from "../values/questions/question-draft.ts";
import { identifyQuestions } from "../values/questions/question-id.ts";
import { readQuestions } from "../values/questions.ts";
import { readTerms } from "../values/terms.ts";
import { isAnsweredBelow } from "./answered-below.ts";
import { headingTokens, holdsData, type SectionSpan } from "./section-span.ts";

/** What a note's sections and front matter say, as data. */
export interface SectionData {
  readonly keywords: readonly Placed<string>[];
  readonly summary: Placed<string> | null;
  readonly questions: readonly Question[];
  readonly terms: readonly Placed<GlossaryEntry>[];
  readonly reflection: Placed<string> | null;
  /** What each section says by itself. */
  readonly parts: ReadonlyMap<SectionSpan, SectionPart>;
}

/** What one section says. */
export interface SectionPart {
  /** True when the data hold every word of the section. */
  readonly extracted: boolean;
  readonly reading: SectionReading;
}

/** Reads the values of all sections. The front matter's come first; the body adds what is not there. */
export function readSectionData(body: Body, spans: readonly SectionSpan[], frontMatter: FrontMatter): SectionData {
  const read = spans.map((span, index) => readSpan(body, span, spans[index + 1]));
  const { summary } = frontMatter;
  const askedInBody = read.flatMap(({ collected }) => collected.questions);
  const questions = identifyQuestions(joinQuestions(frontMatter.questions.map(askedInFrontMatter), askedInBody));
  const idAt = new Map(questions.map(({ id, place }) => [place, id]));
  const asked: AskedQuestions = {
    idAt,
    idOf: new Map(
      frontMatter.questions.flatMap(({ value, place }) => {
        const id = idAt.get(place);
        return id === undefined ? [] : [[spellingKey(value), id]];
      }),
    ),
  };
  return {
    keywords: distinctKeywords([...frontMatter.keywords, ...read.flatMap(({ collected }) => collected.keywords)]),
    summary: joinProse([
      ...(summary === null ? [] : [{ ...summary, value: summary.value.trim() }]),
      ...read.flatMap(({ collected }) => collected.summary),
    ]),
    questions,
    terms: read.flatMap(({ collected }) => collected.terms),
    reflection: joinProse(read.flatMap(({ collected }) => collected.reflection)),
    parts: new Map(read.map((one) => [one.span, sectionPart(one, asked)])),
  };
}

interface Collected {
  readonly keywords: Placed<string>[];
  readonly summary: Placed<string>[];
  readonly questions: AskedText[];
  readonly terms: Placed<GlossaryEntry>[];
  readonly reflection: Placed<string>[];
}

interface ReadSpan {
  readonly span: SectionSpan;
  readonly collected: Collected;
  readonly extracted: boolean;
}

function readSpan(body: Body, span: SectionSpan, next: SectionSpan | undefined): ReadSpan {
  const collected: Collected = { keywords: [], summary: [], questions: [], terms: [], reflection: [] };
  let isComplete = true;
  for (const value of span.values) isComplete = collectValue(body, value, collected) && isComplete;
  if (isAnsweredBelow(body, span, next)) markAnswered(collected.questions);
  const isMeantAbove = isBareHeading(span) && next !== undefined && isBareHeading(next) && next.roles.includes("other");
  const isWhole = span.values.length > 0 && !span.stray && !isMeantAbove && isComplete;
  return { span, collected, extracted: isWhole && span.values.every((value) => isNameSaid(value, span, collected)) };
}

function markAnswered(questions: AskedText[]): void {
  for (const [index, question] of questions.entries()) questions[index] = { ...question, state: "answered" };
}

/** A name directly above other headings is shown: `# 키워드` and below it `# 환율`. */
function isBareHeading({ heading, start, end, values }: SectionSpan): boolean {
  return heading === start && end - start === headingTokens && values.every(({ isEmpty }) => isEmpty);
}

/**
 * Text after a section's name is shown with the data under that name, if one name stands for the section and there is
 * data.
 */
function isNameSaid(value: LabelledValue, span: SectionSpan, collected: Collected): boolean {
  if (value.naming !== "glossed") return true;
  return value === namingValue(span) && Object.values(collected).some((values) => values.length > 0);
}

/** The value labelled with the section's own name; null when there are several and none is a heading. */
function namingValue({ heading, values }: SectionSpan): LabelledValue | null {
  const [first = null] = heading !== null || values.length === 1 ? values : [];
  return first;
}

/** The ids of a note's questions. */
interface AskedQuestions {
  /** By where they are asked. */
  readonly idAt: ReadonlyMap<Place, QuestionId>;
  /** By the spelling of the questions in the front matter. */
  readonly idOf: ReadonlyMap<string, QuestionId>;
}

/** A question that is also asked in the front matter has its place there: the section only answers it. */
function sectionPart({ span, collected, extracted }: ReadSpan, { idAt, idOf }: AskedQuestions): SectionPart {
  const first = namingValue(span);
  const answers = collected.questions.flatMap(({ text, state, answer, place }) => {
    const question = idAt.has(place) ? undefined : idOf.get(spellingKey(text));
    return question === undefined ? [] : [{ question, state, answer }];
  });
  const reading = {
    label: first === null || first.label === "" ? null : first.label,
    naming: first?.naming ?? "plain",
    afterLabel: first?.afterLabel ?? "",
    summary: joinProse(collected.summary)?.value ?? null,
    keywords: collected.keywords.map(({ value }) => value),
    questions: collected.questions.flatMap(({ place }) => idAt.get(place) ?? []),
    ...(answers.length > 0 && { answers }),
    terms: collected.terms.map(({ value }) => value),
    reflection: joinProse(collected.reflection)?.value ?? null,
  };
  return { extracted, reading };
}

function collectValue(body: Body, given: LabelledValue, collected: Collected): boolean {
  const value = withMeanings(given);
  let isWhole = false;
  let isEachComplete = true;
  for (const role of value.roles) {
    const own = valueOfRole(value, role);
    const isComplete = collectRole(body, role, { value: own, collected });
    isWhole ||= isComplete && own === value;
    isEachComplete &&= isComplete;
  }
  return holdsData(value.roles) && (isWhole || isEachComplete) && (value === given || !hasFurtherColumns(given));
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

function askedInFrontMatter({ value: text, place, answer }: TypedQuestion): AskedText {
  return { text, place, ...(answer === undefined ? { state: "open", answer: null } : { state: "answered", answer }) };
}
