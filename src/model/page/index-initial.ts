import { initialsOf } from "../search/initials.ts";
import type { Language } from "../text/language.ts";
import { plainSpelling } from "../text/spelling.ts";

/** The letters a Korean index jumps to: doubled consonants stand with the plain ones. */
const consonants = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
const plainConsonants: Readonly<Record<string, string>> = { ㄲ: "ㄱ", ㄸ: "ㄷ", ㅃ: "ㅂ", ㅆ: "ㅅ", ㅉ: "ㅈ" };

const latinLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const allLatin = "A–Z";
const everythingElse = "#";

/** The groups of an index in their order; an English index tells the letters apart that a Korean one takes together. */
export function indexInitials(language: Language): readonly string[] {
  return language === "ko"
    ? [...consonants, allLatin, everythingElse]
    : [...latinLetters, ...consonants, everythingElse];
}

/** The group of an index a word stands in: its first consonant (초성), its Latin letter, or `#` for all the rest. */
export function indexInitial(word: string, language: Language): string {
  const [first = ""] = plainSpelling(word).trimStart();
  const consonant = initialsOf(first);
  const plain = plainConsonants[consonant] ?? consonant;
  if (plain !== "" && consonants.includes(plain)) return plain;
  const letter = first.normalize("NFD").charAt(0).toUpperCase();
  if (!/^[A-Z]$/u.test(letter)) return everythingElse;
  return language === "ko" ? allLatin : letter;
}

/** The anchor of a group. */
export function initialAnchor(initial: string): string {
  if (initial === allLatin) return "A-Z";
  return initial === everythingElse ? "0-9" : initial;
}
