import type { Language } from "../../model/text/language.ts";

/** In which language a site speaks, and why, where its blog does not say it in words of ours. */
export interface BlogLanguage {
  /** Null leaves it as it usually is. */
  readonly language: Language | null;
  /** Null where the blog says it, or nothing is known. */
  readonly guess: "other-language" | "no-hangul" | null;
}

/** Of so many notes one may hold Hangul in a blog that is in another language. */
const notesForEachInHangul = 10;

/** Chooses the language of a site by what its blog says, else by the letters of its notes; of those that Saegim does not speak English stands in. */
export function blogLanguage(said: string | null, texts: readonly string[]): BlogLanguage {
  const language = spokenLanguage(said ?? "");
  if (language !== null) return { language, guess: /^(?:ko|en)(?![a-z])/iu.test(said ?? "") ? null : "other-language" };
  const inHangul = texts.filter((text) => /\p{Script=Hangul}/u.test(text)).length;
  const isKorean = texts.length === 0 || inHangul * notesForEachInHangul > texts.length;
  return isKorean ? { language: null, guess: null } : { language: "en", guess: "no-hangul" };
}

/** The language that a site of ours has for a tag such as `ko-KR` or `zh_CN`; null for what is no tag. */
export function spokenLanguage(tag: string): Language | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(tag)) return null;
  return /^ko(?![a-z])/iu.test(tag) ? "ko" : "en";
}
