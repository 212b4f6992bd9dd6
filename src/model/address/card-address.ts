import { ownLanguage } from "../note/own-language.ts";
import type { StudyNote } from "../note/study-note.ts";
import type { SiteConfig } from "../site-config.ts";
import { defaultLanguage } from "../text/language.ts";
import { textHash } from "../text/text-hash.ts";
import type { Permalink } from "./addresses.ts";
import { permalinkOf } from "./permalink.ts";

/** The words on a note's card and their language; a change in any of them redraws it. */
export interface CardWords {
  readonly language: string;
  readonly site: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  readonly keywords: readonly string[];
}

/** Where cards are, from the assets folder. */
export const cardsFolder = "img/cards";

const cardFile = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.png$/u;

const mostKeywords = 4;

/** Increment when the design changes, so that every card is redrawn. */
const design = 1;

/** The text of a note's social card: the student's own words, never the article's. */
export function cardWords(note: StudyNote, { title, language }: Pick<SiteConfig, "title" | "language">): CardWords {
  return {
    language: ownLanguage(note) ?? language,
    site: title,
    title: note.title.value,
    summary: note.summary?.value ?? note.subtitle ?? "",
    date: note.date.value,
    keywords: note.keywords.slice(0, mostKeywords).map(({ value }) => value),
  };
}

/** Whether an asset is a card, current or not; other files in the folder are somebody's own. */
export function isCard(asset: string): boolean {
  const beginning = `${cardsFolder}/`;
  return asset.startsWith(beginning) && cardFile.test(asset.slice(beginning.length));
}

/** A card's file, named by day and content, so that an outdated card is never shown. */
export function cardAddress(note: StudyNote, { language, ...said }: CardWords): Permalink {
  // Every card was once drawn as Korean: the name of one that is says no language, so that it stays.
  const drawn = language === defaultLanguage ? said : { language, ...said };
  const content = textHash(JSON.stringify([design, note.id, drawn]));
  return permalinkOf(`/assets/${cardsFolder}/${note.date.value}-${content}.png`);
}
