import type { Language } from "../text/language.ts";

/** What the script says that copies code: apart from the other words, so that a browser downloads these alone. */
export interface CodeWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

const catalogue: Readonly<Record<Language, CodeWords>> = {
  ko: { copy: "복사", copied: "복사했습니다", notCopied: "복사하지 못했습니다" },
  en: { copy: "Copy", copied: "Copied", notCopied: "Could not copy" },
};

/** The words of the copying script in one language. */
export function codeWordsIn(language: Language): CodeWords {
  return catalogue[language];
}
