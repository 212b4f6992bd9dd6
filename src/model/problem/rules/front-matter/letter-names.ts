import type { Spoken } from "../../../text/language.ts";
import { asItLooks } from "../../../text/look-alike-letters.ts";

interface Script {
  readonly letters: RegExp;
  readonly ko: string;
  readonly en: string;
}

const scripts: readonly Script[] = [
  { letters: /\p{Script=Cyrillic}/u, ko: "키릴 문자", en: "the Cyrillic letter" },
  { letters: /\p{Script=Greek}/u, ko: "그리스 문자", en: "the Greek letter" },
  { letters: /\p{Script=Armenian}/u, ko: "아르메니아 문자", en: "the Armenian letter" },
  { letters: /[\uff01-\uff5e]/u, ko: "전각 글자", en: "the full-width letter" },
];

const other = { ko: "모양이 비슷한 글자", en: "the look-alike letter" };

/**
 * Letters that are not what they look like, each with its script and number, so that its writer can tell it from the
 * usual one.
 */
export const letterNames: Spoken<(letters: readonly string[]) => string> = {
  ko: (letters) => listed(letters.map((letter) => nameOf(letter, "ko"))),
  en: (letters) => listed(letters.map((letter) => nameOf(letter, "en"))),
};

const mostNamed = 3;

function listed(names: readonly string[]): string {
  return names.slice(0, mostNamed).join(", ") + (names.length > mostNamed ? ", …" : "");
}

function nameOf(letter: string, language: "ko" | "en"): string {
  const number = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (asItLooks(letter).trim() === "")
    return language === "ko" ? `눈에 보이지 않는 글자(${number})` : `an invisible character (${number})`;
  const script = scripts.find(({ letters }) => letters.test(letter)) ?? other;
  return language === "ko" ? `${script.ko} ${letter}(${number})` : `${script.en} ${letter} (${number})`;
}
