import { wordsOfAddress } from "../../../src/model/page/nearest-notes.ts";

/**
 * Fills the search field of the 404 page with the words of the address, unless the reader has already typed something.
 */
export function fillSearch(page: Document, lostAt: string): void {
  const field = page.querySelector<HTMLInputElement>("input#Query");
  if (field !== null && field.value === "") field.value = wordsOfAddress(lostAt);
}
