import type { UnlinkedHtml } from "../page/html.ts";
import type { Place, Placed } from "../problem/place.ts";
import type { ArticleDoubt } from "./article-doubt.ts";
import type { Footnote, FootnoteReference } from "./footnote.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";
import type { Question, QuestionId } from "./question.ts";
import type { DataRole, SectionRole } from "./section-role.ts";

/** A part of a note's body: its heading, if any, and its rendered blocks. */
export interface StudySection {
  /** Two roles if the author joined them (`키워드 및 용어`), else one. */
  readonly roles: readonly SectionRole[];
  /** The heading as typed, without markup and numbering; null before the first heading. */
  readonly heading: Placed<SectionHeading> | null;
  /** The section's blocks, without the heading. */
  readonly html: UnlinkedHtml;
  /** The section's visible text without the heading; paragraphs and lines are separated by `\n`. */
  readonly text: string;
  /** True if the extracted values hold every word, so that a page may show them instead of `html`. */
  readonly extracted: boolean;
  readonly reading: SectionReading;
  /** Set inside an article, where nobody can tell whose words it holds: it is withheld with the article. */
  readonly inArticle?: true;
  /** The student's data in it, which are withheld with the article; only where articles are. */
  readonly withheldData?: readonly WithheldData[];
  /** Set if it may be the student's, where it counts as the article; only where articles are withheld. */
  readonly doubt?: ArticleDoubt;
  /**
   * The lines of the file it stands in, where articles are withheld: no report that others read quotes those of one.
   */
  readonly lines?: LineRange;
  /** Bold names on lines of their own; not those of an article. */
  readonly titles?: readonly string[];
  /** The footnotes the body refers to, without the heading's. */
  readonly refersTo?: readonly FootnoteReference[];
  /** The indexes of the note's highlights in it, heading included. */
  readonly highlights?: readonly number[];
  /** Set on the footnotes section, which holds nothing else: `html` and `text` contain all of them. */
  readonly footnotes?: readonly Footnote[];
}

/** Lines of a file, from 1, the last included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Words of the student's that go with an article, as nothing divides them from it. */
export interface WithheldData {
  readonly role: DataRole;
  /** Null where no line of them can be pointed at. */
  readonly place: Place | null;
  /** Set below a heading unlike the article's own, deeper or without its number: the article may have such headings. */
  readonly isUnlike?: true;
}

/**
 * How a section is named: by the name alone (`요약`), with a prefix, suffix or emoji of little meaning (`📝 세 줄 요약`), or
 * with the author's own words after it (`요약 (둘째 읽기)`).
 */
export type SectionNaming = "plain" | "decorated" | "glossed";

/** One section's own values, for a page that shows each in its place. */
export interface SectionReading {
  /** The author's name for the section, `배운 점` in `4. **배운 점** : 많다`; null if it has none or several. */
  readonly label: string | null;
  readonly naming: SectionNaming;
  /** The heading's text after that name; empty if none. */
  readonly afterLabel: string;
  readonly summary: string | null;
  readonly keywords: readonly string[];
  /** The note's questions asked here. */
  readonly questions: readonly QuestionId[];
  /** Answers given here to questions asked in the front matter. */
  readonly answers?: readonly SectionAnswer[];
  readonly terms: readonly GlossaryEntry[];
  readonly reflection: string | null;
}

/** A section's answer to a question asked elsewhere. */
export interface SectionAnswer extends Pick<Question, "state" | "answer"> {
  readonly question: QuestionId;
}

export interface SectionHeading {
  /** The level on the page, where the title is level 1: the author's levels follow as 2, 3, … without gaps. */
  readonly level: 2 | 3 | 4 | 5 | 6;
  /** The heading's whole visible text. */
  readonly text: string;
  /** The heading's text as HTML. */
  readonly html: UnlinkedHtml;
  /** Its fragment for links. */
  readonly anchor: string;
  /** True if its author excludes it from the table of contents, like kramdown's class `no_toc`. */
  readonly unlisted?: true;
  /** The footnotes the heading refers to. */
  readonly refersTo?: readonly FootnoteReference[];
}
