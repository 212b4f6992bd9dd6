import type { Language } from "../../model/text/language.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import type { ImportedConfig } from "../import-plan.ts";

/** The site's language, and why, if the blog's settings do not state it. */
export interface BlogLanguage {
  /** Null keeps the default. */
  readonly language: Language | null;
  /** Null if the blog states it or nothing is known. */
  readonly guess: ImportedConfig["languageGuess"];
}

/** A non-Korean blog may have Hangul in one of this many notes. */
const notesForEachInHangul = 10;

/** A non-Korean note may have Hangul in one of this many letters; code and names are Latin everywhere. */
const lettersForEachOfHangul = 5;

/**
 * Chooses the site's language by what the blog declares, else by its notes' letters; languages Saegim lacks become
 * English. Themes declare English by default, so notes mostly in Hangul override that.
 */
export function blogLanguage(said: string | null, texts: readonly string[]): BlogLanguage {
  const language = spokenLanguage(said ?? "");
  if (language === "en" && isEnglish(said) && isMostlyInHangul(texts))
    return { language: "ko", guess: "mostly-hangul" };
  if (language !== null) return { language, guess: /^(?:ko|en)(?![a-z])/iu.test(said ?? "") ? null : "other-language" };
  const inHangul = texts.filter((text) => /\p{Script=Hangul}/u.test(text)).length;
  const isKorean = texts.length === 0 || inHangul * notesForEachInHangul > texts.length;
  return isKorean ? { language: null, guess: null } : { language: "en", guess: "no-hangul" };
}

function isEnglish(tag: string | null): boolean {
  return /^en(?![a-z])/iu.test(tag ?? "");
}

function isMostlyInHangul(texts: readonly string[]): boolean {
  const inHangul = texts.filter((whole) => {
    const text = whole.slice(frontMatterLines(whole)?.end ?? 0);
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const ofHangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
    return ofHangul * lettersForEachOfHangul > letters;
  });
  return inHangul.length * 2 > texts.length;
}

/** The site language for a tag such as `ko-KR` or `zh_CN`; null if it is not a tag. */
export function spokenLanguage(tag: string): Language | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(tag)) return null;
  return /^ko(?![a-z])/iu.test(tag) ? "ko" : "en";
}
