import type { StudyNote } from "../note/study-note.ts";
import type { SiteConfig } from "../site-config.ts";
import { textHash } from "../text/text-hash.ts";
import type { Permalink } from "./addresses.ts";
import { permalinkOf } from "./permalink.ts";

/** Words on a note's card; another card is drawn when one of them changes. */
export interface CardWords {
  readonly site: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  readonly keywords: readonly string[];
}

const mostKeywords = 4;

/** Grows when cards are drawn otherwise, so that every card is drawn again. */
const design = 1;

/** What a note's social card says: the student's own words, never the article's. */
export function cardWords(note: StudyNote, { title }: Pick<SiteConfig, "title">): CardWords {
  return {
    site: title,
    title: note.title.value,
    summary: note.summary?.value ?? note.subtitle ?? "",
    date: note.date.value,
    keywords: note.keywords.slice(0, mostKeywords).map(({ value }) => value),
  };
}

/** Whether a file of the assets folder is a card, of words that are still true or not; whatever else lies in the folder is somebody's own. */
export function isCard(asset: string): boolean {
  return /^img\/cards\/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.png$/u.test(asset);
}

/** Where the card with these words is kept: named by day and content, so that a card that no longer says the truth is never shown. */
export function cardAddress(note: StudyNote, words: CardWords): Permalink {
  return permalinkOf(`/assets/img/cards/${note.date.value}-${textHash(JSON.stringify([design, note.id, words]))}.png`);
}
