import type { Language } from "../../model/text/language.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import type { ImportedConfig } from "../import-plan.ts";

/** In which language a site speaks, and why, where its blog does not say it in words of ours. */
export interface BlogLanguage {
  /** Null leaves it as it usually is. */
  readonly language: Language | null;
  /** Null where the blog says it, or nothing is known. */
  readonly guess: ImportedConfig["languageGuess"];
}

/** Of so many notes one may hold Hangul in a blog that is in another language. */
const notesForEachInHangul = 10;

/** Of so many letters one may be Hangul in a note that is in another language; code and names are in Latin letters everywhere. */
const lettersForEachOfHangul = 5;

/**
 * Chooses the language of a site by what its blog says, else by the letters of its notes; of those that Saegim does not speak
 * English stands in. That a blog is in English its theme says first, and its writer may never have seen it: notes in Hangul know better.
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

/** The language that a site of ours has for a tag such as `ko-KR` or `zh_CN`; null for what is no tag. */
export function spokenLanguage(tag: string): Language | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(tag)) return null;
  return /^ko(?![a-z])/iu.test(tag) ? "ko" : "en";
}
