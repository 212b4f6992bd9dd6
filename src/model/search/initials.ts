const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const syllablesOfOneInitial = 588;
/** The 19 leading consonants in Unicode's order (The Unicode Standard, §3.12), as the letters a keyboard types. */
const letters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** What an input method makes of two consonants typed in a row; no syllable begins with one of these. */
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

/** A text with each Hangul syllable reduced to its first consonant (초성): `엑사원 3` is `ㅇㅅㅇ 3`. The length of NFC text stays. */
export function initialsOf(text: string): string {
  let initials = "";
  for (const character of text.normalize("NFC")) {
    const code = character.charCodeAt(0);
    const isSyllable = code >= firstSyllable && code <= lastSyllable;
    initials += isSyllable ? letters.charAt(Math.floor((code - firstSyllable) / syllablesOfOneInitial)) : character;
  }
  return initials;
}

/** True when a query is typed in first consonants alone, as Korean readers look up names. */
export function isInitials(query: string): boolean {
  return /^[ㄱ-ㅎ]+$/u.test(query);
}

/** First consonants one by one, where an input method has joined two. */
export function separateInitials(typed: string): string {
  return Array.from(typed, (letter) => clusters[letter] ?? letter).join("");
}
