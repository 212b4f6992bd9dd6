const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const syllablesOfOneInitial = 588;
/** The 19 leading consonants in Unicode's order (The Unicode Standard, §3.12), as the letters a keyboard types. */
const letters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** A text with each Hangul syllable reduced to its first consonant (초성): `엑사원 3` is `ㅇㅅㅇ 3`. */
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
  return /^[ㄱ-ㅎ\s]+$/u.test(query) && /[ㄱ-ㅎ]/u.test(query);
}
