import { initialsOf } from "../search/initials.ts";
import type { Language } from "../text/language.ts";
import { plainSpelling } from "../text/spelling.ts";

/** The letters a Korean index jumps to; doubled consonants count as plain ones. */
const consonants = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
const plainConsonants: Readonly<Record<string, string>> = { ㄲ: "ㄱ", ㄸ: "ㄷ", ㅃ: "ㅂ", ㅆ: "ㅅ", ㅉ: "ㅈ" };

const latinLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const allLatin = "A–Z";
const everythingElse = "#";

/** An index's groups in order; an English index separates the letters that a Korean one groups. */
export function indexInitials(language: Language): readonly string[] {
  return language === "ko"
    ? [...consonants, allLatin, everythingElse]
    : [...latinLetters, ...consonants, everythingElse];
}

/** A word's group: its first consonant (초성), its Latin letter, or `#` for everything else. */
export function indexInitial(word: string, language: Language): string {
  const [first = ""] = plainSpelling(word).trimStart();
  const consonant = initialsOf(first);
  const plain = plainConsonants[consonant] ?? consonant;
  if (plain !== "" && consonants.includes(plain)) return plain;
  const letter = first.normalize("NFD").charAt(0).toUpperCase();
  if (!/^[A-Z]$/u.test(letter)) return everythingElse;
  return language === "ko" ? allLatin : letter;
}

/** A group's anchor. */
export function initialAnchor(initial: string): string {
  if (initial === allLatin) return "A-Z";
  return initial === everythingElse ? "0-9" : initial;
}
