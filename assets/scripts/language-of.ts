import type { Language } from "../../src/model/text/language.ts";

/** The language of a page, in which its scripts speak, too. */
export function languageOf(page: Document): Language {
  return page.documentElement.lang === "en" ? "en" : "ko";
}
