import type { Language } from "../text/language.ts";

/** Words of the scripts that copy and share, kept apart so that browsers download only these. */
export interface CodeWords {
  readonly copy: string;
  /** Wraps the long lines of code. */
  readonly wrap: string;
  readonly share: string;
  readonly copied: string;
  readonly notCopied: string;
}

const catalogue: Readonly<Record<Language, CodeWords>> = {
  ko: { copy: "복사", wrap: "줄 바꿈", share: "공유", copied: "복사했습니다", notCopied: "복사하지 못했습니다" },
  en: { copy: "Copy", wrap: "Wrap", share: "Share", copied: "Copied", notCopied: "Could not copy" },
};

/** The copying scripts' words in one language. */
export function codeWordsIn(language: Language): CodeWords {
  return catalogue[language];
}
