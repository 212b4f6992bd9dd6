import type { NoteId, Permalink, SourcePath } from "../address/addresses.ts";
import type { StudyDate } from "../date/study-date.ts";
import type { Place, Placed } from "../problem/place.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";
import type { Highlight } from "./highlight.ts";
import type { Question } from "./question.ts";
import type { SourceArticle } from "./source-article.ts";
import type { StudySection } from "./study-section.ts";

/**
 * A parsed post: everything its author typed, as data with places. Plain data, so that it can be cached and sent to a
 * worker.
 */
export interface StudyNote {
  readonly id: NoteId;
  readonly source: SourcePath;
  readonly title: Placed<string>;
  readonly subtitle: string | null;
  readonly date: Placed<StudyDate>;
  readonly categories: readonly Placed<string>[];
  readonly tags: readonly Placed<string>[];
  /** Each keyword's first spelling, in the order typed. */
  readonly keywords: readonly Placed<string>[];
  /** Plain text, lines joined by `\n`. */
  readonly summary: Placed<string> | null;
  readonly questions: readonly Question[];
  readonly terms: readonly Placed<GlossaryEntry>[];
  readonly reflection: Placed<string> | null;
  /** In reading order. */
  readonly highlights: readonly Highlight[];
  readonly article: SourceArticle;
  /**
   * Set if the body links to an article that is probably not its source: not enough to show it as one, but enough to
   * withhold what may be its text.
   */
  readonly mentionsArticle?: true;
  /** The whole body in reading order; unrecognised parts have the role `other`. */
  readonly sections: readonly StudySection[];
  /** Addresses that the body links to or shows, as typed. */
  readonly links: readonly Placed<NoteLink>[];
  /** Note names in the body's `[[name]]` links, as typed; the place is the whole link's. */
  readonly wikiLinks: readonly Placed<string>[];
  readonly wordCount: number;
  readonly readingMinutes: number;
  readonly frontMatter: FrontMatter;
  /** The permalink the author typed; null if the site's pattern applies. */
  readonly permalink: Permalink | null;
}

/** An address in the body, without markup escapes but otherwise as typed. */
export interface NoteLink {
  readonly kind: "link" | "image";
  readonly target: string;
  /** A picture without alternative text. */
  readonly undescribed?: true;
  /** A picture typed only by its file name: `![[chart.png]]`. */
  readonly named?: string;
  /** A bare address: `https://…`, `<https://…>`. */
  readonly bare?: true;
  /** Set where it leads to a place that goes with a withheld article. */
  readonly isWithheld?: true;
  /** A reference link, `[words][name]`: where its definition gives the address. */
  readonly defined?: Place;
}
