import type { StudyNote } from "../../model/note/study-note.ts";
import type { SectionAnswer, SectionReading, StudySection } from "../../model/note/study-section.ts";
import type { Placed } from "../../model/problem/place.ts";
import { spellingKey } from "../../model/text/spelling.ts";

/** The sections' values: those withheld with the article, and the writer's own. */
interface Readings {
  readonly joined: readonly SectionReading[];
  readonly own: readonly SectionReading[];
}

/**
 * What the student says outside the article. If one heading joins the two (`기사 및 요약`), nobody can tell whose words are
 * whose, so they are withheld: too much is better than publishing another's work.
 */
export function valuesBesideArticle(
  note: StudyNote,
  withheld: ReadonlySet<StudySection>,
): Pick<StudyNote, "summary" | "reflection" | "keywords" | "questions" | "terms"> {
  const joined = note.sections.filter((section) => withheld.has(section)).map(({ reading }) => reading);
  const own = note.sections.filter((section) => !withheld.has(section)).map(({ reading }) => reading);
  const summaries = [note.frontMatter.summary?.value ?? null, ...own.map(({ summary }) => summary)];
  const reflections = own.map(({ reflection }) => reflection);
  return {
    summary: joined.some(({ summary }) => summary !== null) ? replaced(note.summary, summaries) : note.summary,
    reflection: joined.some(({ reflection }) => reflection !== null)
      ? replaced(note.reflection, reflections)
      : note.reflection,
    keywords: keywordsBeside(note, { joined, own }),
    questions: questionsBeside(note, { joined, own }),
    terms: termsBeside(note, withheld),
  };
}

function replaced(value: Placed<string> | null, parts: readonly (string | null)[]): Placed<string> | null {
  const left = parts.filter((part) => part !== null).join("\n");
  return value === null || left === "" ? null : { value: left, place: value.place };
}

/** A keyword the writer also lists keeps the writer's spelling. */
function keywordsBeside({ keywords, frontMatter }: StudyNote, { joined, own }: Readings): StudyNote["keywords"] {
  const withheld = new Set(joined.flatMap((reading) => reading.keywords.map(spellingKey)));
  const words = [...frontMatter.keywords.map(({ value }) => value), ...own.flatMap((reading) => reading.keywords)];
  // Reversed so that the first spelling wins.
  const spellings = new Map(words.toReversed().map((word) => [spellingKey(word), word]));
  return keywords.flatMap((keyword) => {
    const key = spellingKey(keyword.value);
    const value = withheld.has(key) ? spellings.get(key) : keyword.value;
    return value === undefined ? [] : [{ ...keyword, value }];
  });
}

/**
 * Questions asked only in the article are withheld; one that the front matter asks and only the article answers becomes
 * open.
 */
function questionsBeside({ questions }: StudyNote, { joined, own }: Readings): StudyNote["questions"] {
  const withheld = new Set(joined.flatMap((reading) => reading.questions));
  const asked = new Set(own.flatMap((reading) => reading.questions));
  const answered = new Set(answersIn(joined).map(({ question }) => question));
  const ownAnswers = new Map(answersIn(own).map((answer) => [answer.question, answer]));
  return questions
    .filter(({ id }) => !withheld.has(id) || asked.has(id))
    .map((question) => {
      if (!answered.has(question.id)) return question;
      const { state = "open", answer = null } = ownAnswers.get(question.id) ?? {};
      return { ...question, state, answer };
    });
}

function answersIn(readings: readonly SectionReading[]): readonly SectionAnswer[] {
  return readings.flatMap(({ answers = [] }) => answers);
}

/** Terms follow the order of sections; of a term the article also explains, only the writer's explanation stays. */
function termsBeside({ sections, terms }: StudyNote, withheld: ReadonlySet<StudySection>): StudyNote["terms"] {
  const isOwn = sections.flatMap((section) => section.reading.terms.map(() => !withheld.has(section)));
  return terms.filter((_term, index) => isOwn[index] === true);
}
