import type { UnlinkedHtml } from "../page/html.ts";
import type { Placed } from "../problem/place.ts";
import type { Footnote, FootnoteReference } from "./footnote.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";
import type { Question, QuestionId } from "./question.ts";
import type { SectionRole } from "./section-role.ts";

/** A part of a note's body: its heading, if it has one, and its rendered blocks. */
export interface StudySection {
  /** Two roles when the author joined them (`키워드 및 용어`), else one. */
  readonly roles: readonly SectionRole[];
  /** The label as the author typed it, without markup and numbering; null for the body before the first heading. */
  readonly heading: Placed<SectionHeading> | null;
  /** The section's blocks, without the heading. */
  readonly html: UnlinkedHtml;
  /** The section's visible text, without the heading; paragraphs and lines separated by `\n`. */
  readonly text: string;
  /** True when the extracted values hold every word of the section, so that a page may show them instead of `html`. */
  readonly extracted: boolean;
  readonly reading: SectionReading;
  /** Set where it stands in an article, so that nobody can tell whose words it holds: it is withheld with the article. */
  readonly inArticle?: true;
  /** The names in bold that stand in it on lines of their own; not those of an article. */
  readonly titles?: readonly string[];
  /** The footnotes that the body refers to; not those that the heading refers to. */
  readonly refersTo?: readonly FootnoteReference[];
  /** Which of the note's highlights stand in it, heading included. */
  readonly highlights?: readonly number[];
  /** Set on the section of a note's footnotes, which holds nothing else: `html` and `text` are all of them together. */
  readonly footnotes?: readonly Footnote[];
}

/**
 * How a section is named: by the name alone (`요약`); with a prefix, a suffix or an emoji, which say little (`📝 세 줄 요약`); or
 * with words of the author's own after it (`요약 (둘째 읽기)`).
 */
export type SectionNaming = "plain" | "decorated" | "glossed";

/** What one section says, apart from what others say: for a page that shows each in its own place. */
export interface SectionReading {
  /** The author's own name for the section, `배운 점` of `4. **배운 점** : 많다`; null when it has none, or several. */
  readonly label: string | null;
  readonly naming: SectionNaming;
  /** What the heading says after that name; empty when it says no more. */
  readonly afterLabel: string;
  readonly summary: string | null;
  readonly keywords: readonly string[];
  /** The note's questions that are asked here. */
  readonly questions: readonly QuestionId[];
  /** What is answered here of the questions that the front matter asks. */
  readonly answers?: readonly SectionAnswer[];
  readonly terms: readonly GlossaryEntry[];
  readonly reflection: string | null;
}

/** What a section says about a question that is asked elsewhere. */
export interface SectionAnswer extends Pick<Question, "state" | "answer"> {
  readonly question: QuestionId;
}

export interface SectionHeading {
  /** On the page, where the note's title is level 1: the author's levels, however far apart, follow as 2, 3, … */
  readonly level: 2 | 3 | 4 | 5 | 6;
  /** The heading's visible text, all of it. */
  readonly text: string;
  /** The heading's text as HTML. */
  readonly html: UnlinkedHtml;
  /** The fragment that links to it. */
  readonly anchor: string;
  /** True where its author leaves it out of the contents, as kramdown does what is of the class `no_toc`. */
  readonly unlisted?: true;
  /** The footnotes that the heading refers to. */
  readonly refersTo?: readonly FootnoteReference[];
}
