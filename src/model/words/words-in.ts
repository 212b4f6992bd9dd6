import type { Language } from "../text/language.ts";
import { englishWords } from "./en.ts";
import { koreanWords } from "./ko.ts";
import type { Words } from "./words.ts";

const catalogue: Readonly<Record<Language, Words>> = { ko: koreanWords, en: englishWords };

/** The site's words in one language. */
export function wordsIn(language: Language): Words {
  return catalogue[language];
}
