import type { NoteId, Permalink, SourcePath } from "../address/addresses.ts";
import type { StudyDate } from "../date/study-date.ts";
import type { Place, Placed } from "../problem/place.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";
import type { Highlight } from "./highlight.ts";
import type { Question } from "./question.ts";
import type { SourceArticle } from "./source-article.ts";
import type { StudySection } from "./study-section.ts";

/** One post, read: everything its author typed, as data, each value with its place. Plain data, so that it can be cached and sent to a worker. */
export interface StudyNote {
  readonly id: NoteId;
  readonly source: SourcePath;
  readonly title: Placed<string>;
  readonly subtitle: string | null;
  readonly date: Placed<StudyDate>;
  readonly categories: readonly Placed<string>[];
  readonly tags: readonly Placed<string>[];
  /** First spelling of each keyword, in the order typed. */
  readonly keywords: readonly Placed<string>[];
  /** Plain text, lines joined by `\n`. */
  readonly summary: Placed<string> | null;
  readonly questions: readonly Question[];
  readonly terms: readonly Placed<GlossaryEntry>[];
  readonly reflection: Placed<string> | null;
  /** In reading order. */
  readonly highlights: readonly Highlight[];
  readonly article: SourceArticle;
  /** Set where the body leads to an article that is not likely its source: too little to show it as that, enough to withhold what may be it. */
  readonly mentionsArticle?: true;
  /** The whole body in reading order; what is not recognised is a section of role `other`. */
  readonly sections: readonly StudySection[];
  /** Addresses the body links to or shows, as typed. */
  readonly links: readonly Placed<NoteLink>[];
  /** Names of notes the body links to, `[[name]]`, as typed; the place is that of the whole link. */
  readonly wikiLinks: readonly Placed<string>[];
  readonly wordCount: number;
  readonly readingMinutes: number;
  readonly frontMatter: FrontMatter;
  /** The permalink the author asked for; null leaves it to the site's pattern. */
  readonly permalink: Permalink | null;
}

/** An address in the body, decoded from its markup but otherwise as the author typed it. */
export interface NoteLink {
  readonly kind: "link" | "image";
  readonly target: string;
  /** Of a picture: nothing says what it shows. */
  readonly undescribed?: true;
  /** Of a picture: the name of its file, which is all that is typed: `![[chart.png]]`. */
  readonly named?: string;
  /** Nothing but the address is typed: `https://…`, `<https://…>`. */
  readonly bare?: true;
  /** Of a link by a name, `[words][name]`: where its definition gives the address. */
  readonly defined?: Place;
}
