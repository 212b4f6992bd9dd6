import type { Language } from "../text/language.ts";

/** Words of the script that enlarges pictures, kept apart so that browsers download only these. */
export interface PictureWords {
  readonly close: string;
}

const catalogue: Readonly<Record<Language, PictureWords>> = {
  ko: { close: "닫기" },
  en: { close: "Close" },
};

/** The enlarging script's words in one language. */
export function pictureWordsIn(language: Language): PictureWords {
  return catalogue[language];
}
