import type { StudyDate } from "../date/study-date.ts";
import type { Placed } from "../problem/place.ts";
import type { SourceArticle } from "./source-article.ts";

export type ArticleMode = "full" | "highlights" | "link";

/** A question of the front matter; one typed as `{ q: 왜?, a: 물가 때문 }` has its answer. */
export interface TypedQuestion extends Placed<string> {
  readonly answer?: string;
}

/** A post's front matter, decoded; missing fields are null or empty. */
export interface FrontMatter {
  readonly title: Placed<string> | null;
  readonly subtitle: Placed<string> | null;
  readonly date: Placed<DateTyped> | null;
  readonly lastModified: Placed<DateTyped> | null;
  readonly categories: readonly Placed<string>[];
  readonly tags: readonly Placed<string>[];
  readonly keywords: readonly Placed<string>[];
  readonly summary: Placed<string> | null;
  readonly questions: readonly TypedQuestion[];
  readonly comments: boolean;
  readonly permalink: Placed<string> | null;
  readonly slug: Placed<string> | null;
  readonly published: boolean;
  readonly draft: boolean;
  /** Published, but not in lists, feeds or search. */
  readonly unlisted: boolean;
  readonly pin: boolean;
  readonly language: Placed<string> | null;
  readonly redirectFrom: readonly Placed<string>[];
  readonly image: Placed<string> | null;
  /** What the picture shows; only where the author says so. */
  readonly imageAlternative?: string;
  /** What stands below the picture; links may be typed in it as in Markdown. */
  readonly imageCaption?: string;
  readonly description: Placed<string> | null;
  readonly articleMode: ArticleMode | null;
  readonly source: Partial<SourceArticle> | null;
  readonly series: Placed<string> | null;
  /** Other names by which `[[name]]` finds the note. */
  readonly aliases: readonly Placed<string>[];
  /** Ids of the questions of other notes that this note answers, as `note-id#question-id`. */
  readonly answers: readonly Placed<string>[];
  /** Only where the author wants what looks like Liquid to stay as typed. */
  readonly rendersLiquid?: false;
}

/** A date as typed: the day, and the time if given. */
export interface DateTyped {
  readonly day: StudyDate;
  /** `HH:MM:SS` in the site's time zone; null if only a day was typed. */
  readonly time: string | null;
}
