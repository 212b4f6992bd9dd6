import { wordsOfAddress } from "../../../src/model/page/nearest-notes.ts";

/** Writes the words of an address where nothing is into the line to search by, unless a reader was quicker. */
export function fillSearch(page: Document, lostAt: string): void {
  const field = page.querySelector<HTMLInputElement>("input#Query");
  if (field !== null && field.value === "") field.value = wordsOfAddress(lostAt);
}
