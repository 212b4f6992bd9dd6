import type { StudyNote } from "../model/note/study-note.ts";
import type { SectionAnswer, SectionReading, StudySection } from "../model/note/study-section.ts";
import type { Placed } from "../model/problem/place.ts";
import { spellingKey } from "../model/text/spelling.ts";

/** What the sections of one note say: those that are withheld with the article, and the writer's own. */
interface Readings {
  readonly joined: readonly SectionReading[];
  readonly own: readonly SectionReading[];
}

/**
 * What the student says outside the article. Where one heading joins the two (`기사 및 요약`), nobody can tell which words
 * are whose, so what was read there is withheld with the article: once too much is better than another's work put out.
 */
export function valuesBesideArticle(
  note: StudyNote,
  isWithheld: ReadonlySet<StudySection>,
): Pick<StudyNote, "summary" | "reflection" | "keywords" | "questions" | "terms"> {
  const joined = note.sections.filter((section) => isWithheld.has(section)).map(({ reading }) => reading);
  const own = note.sections.filter((section) => !isWithheld.has(section)).map(({ reading }) => reading);
  const summaries = [note.frontMatter.summary?.value ?? null, ...own.map(({ summary }) => summary)];
  const reflections = own.map(({ reflection }) => reflection);
  return {
    summary: joined.some(({ summary }) => summary !== null) ? replaced(note.summary, summaries) : note.summary,
    reflection: joined.some(({ reflection }) => reflection !== null)
      ? replaced(note.reflection, reflections)
      : note.reflection,
    keywords: keywordsBeside(note, { joined, own }),
    questions: questionsBeside(note, { joined, own }),
    terms: termsBeside(note, isWithheld),
  };
}

function replaced(value: Placed<string> | null, parts: readonly (string | null)[]): Placed<string> | null {
  const left = parts.filter((part) => part !== null).join("\n");
  return value === null || left === "" ? null : { value: left, place: value.place };
}

/** A keyword that the writer names too is spelled as the writer spells it. */
function keywordsBeside({ keywords, frontMatter }: StudyNote, { joined, own }: Readings): StudyNote["keywords"] {
  const withheld = new Set(joined.flatMap((reading) => reading.keywords.map(spellingKey)));
  const words = [...frontMatter.keywords.map(({ value }) => value), ...own.flatMap((reading) => reading.keywords)];
  // The first of two spellings is set last.
  const spellings = new Map(words.toReversed().map((word) => [spellingKey(word), word]));
  return keywords.flatMap((keyword) => {
    const key = spellingKey(keyword.value);
    const value = withheld.has(key) ? spellings.get(key) : keyword.value;
    return value === undefined ? [] : [{ ...keyword, value }];
  });
}

/** What only the article asks is withheld; what the front matter asks and only the article answers is open. */
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

/** A note's terms are those of its sections, in their order: of a name that the article explains too, only the writer's words stay. */
function termsBeside({ sections, terms }: StudyNote, isWithheld: ReadonlySet<StudySection>): StudyNote["terms"] {
  const isOwn = sections.flatMap((section) => section.reading.terms.map(() => !isWithheld.has(section)));
  return terms.filter((_term, index) => isOwn[index] === true);
}
