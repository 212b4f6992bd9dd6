const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
/** The letters of syllables in Unicode order (The Unicode Standard, §3.12), as the keys that type them. */
const initials = "ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");
const vowels = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
const finals =
  " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");

/**
 * The keystrokes of a text on the standard Korean keyboard (두벌식): `원` is `ㅇㅜㅓㄴ`. Anything but a syllable types itself.
 */
export function keystrokes(text: string): string {
  let keys = "";
  for (let index = 0; index < text.length; index += 1) keys += keysOf(text.charCodeAt(index)) ?? text.charAt(index);
  return keys;
}

function keysOf(unit: number): string | null {
  if (unit < firstSyllable || unit > lastSyllable) return null;
  const number = unit - firstSyllable;
  const initial = Math.floor(number / (vowels.length * finals.length));
  const vowel = Math.floor(number / finals.length) % vowels.length;
  return `${initials[initial]}${vowels[vowel]}${finals[number % finals.length]}`;
}

/**
 * A syllable without its last final consonant, which may yet begin the next syllable: `삿` is `사`, `값` is `갑`. Null if
 * it has none or is no syllable.
 */
export function withoutLastConsonant(syllable: string): string | null {
  const unit = syllable.charCodeAt(0);
  if (syllable.length !== 1 || keysOf(unit) === null) return null;
  const final = (unit - firstSyllable) % finals.length;
  if (final === 0) return null;
  const kept = finals.indexOf((finals[final] ?? "").slice(0, -1));
  return String.fromCharCode(unit - final + kept);
}
