import type { Language } from "../text/language.ts";

/** Words of the code-copying script, kept apart so that browsers download only these. */
export interface CodeWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

const catalogue: Readonly<Record<Language, CodeWords>> = {
  ko: { copy: "복사", copied: "복사했습니다", notCopied: "복사하지 못했습니다" },
  en: { copy: "Copy", copied: "Copied", notCopied: "Could not copy" },
};

/** The copying script's words in one language. */
export function codeWordsIn(language: Language): CodeWords {
  return catalogue[language];
}
