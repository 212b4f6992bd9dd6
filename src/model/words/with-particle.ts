/** Digits and Latin letters that end in a consonant when they are read out in Korean: 일, 삼, 육, 칠, 팔, 영; 엘, 엠, 엔, 알. */
const closedDigits = "013678";
const closedLetters = "lmnr";
/** Of these the ones that end in ㄹ, after which 로 stands. */
const liquid = "178lr";

/** The particle that goes behind a word: `withParticle("금리", "이", "가")` is 가. `으로` knows that ㄹ takes 로. */
export function withParticle(word: string, afterConsonant: string, afterVowel: string): string {
  const last =
    word
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+$/u, "")
      .at(-1) ?? "";
  const code = last.charCodeAt(0);
  const isSyllable = code >= 0xac00 && code <= 0xd7a3;
  const final = isSyllable ? (code - 0xac00) % 28 : 0;
  const isLiquid = isSyllable ? final === 8 : liquid.includes(last);
  if (last === "" || (afterConsonant === "으로" && isLiquid)) return afterVowel;
  const isClosed = isSyllable ? final !== 0 : closedDigits.includes(last) || closedLetters.includes(last);
  return isClosed ? afterConsonant : afterVowel;
}
