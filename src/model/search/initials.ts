const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const syllablesOfOneInitial = 588;
/** The 19 leading consonants in Unicode's order (The Unicode Standard, §3.12), as the letters a keyboard types. */
const letters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** What an input method makes of two consecutive consonants; no syllable begins with one. */
const clusters: Readonly<Record<string, string>> = {
  ㄳ: "ㄱㅅ",
  ㄵ: "ㄴㅈ",
  ㄶ: "ㄴㅎ",
  ㄺ: "ㄹㄱ",
  ㄻ: "ㄹㅁ",
  ㄼ: "ㄹㅂ",
  ㄽ: "ㄹㅅ",
  ㄾ: "ㄹㅌ",
  ㄿ: "ㄹㅍ",
  ㅀ: "ㄹㅎ",
  ㅄ: "ㅂㅅ",
};

/** Reduces each Hangul syllable to its first consonant (초성): `엑사원 3` is `ㅇㅅㅇ 3`. NFC text keeps its length. */
export function initialsOf(text: string): string {
  let initials = "";
  for (const character of text.normalize("NFC")) {
    const code = character.charCodeAt(0);
    const isSyllable = code >= firstSyllable && code <= lastSyllable;
    initials += isSyllable ? letters.charAt(Math.floor((code - firstSyllable) / syllablesOfOneInitial)) : character;
  }
  return initials;
}

/** True if a query consists of first consonants, as Korean readers look up names. */
export function isInitials(query: string): boolean {
  return /^[ㄱ-ㅎ]+$/u.test(query);
}

/** Splits consonants that an input method has joined. */
export function separateInitials(typed: string): string {
  return Array.from(typed, (letter) => clusters[letter] ?? letter).join("");
}
