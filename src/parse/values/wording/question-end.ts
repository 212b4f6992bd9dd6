const longestEnd = 80;
const closing = /[\s.,!~…)"'”’ㅠㅜㅎㅋ]*$/u;

/**
 * `까`, `나`, `지` and `ㄴ가`, with or without `요`, decomposed so that the final ㄴ is its own character: `인가`, `높은가`, not
 * `물가`.
 */
const askingEnd = new RegExp("\\s\\S*(?:까|나|지|\u11AB가)(?:요)?$".normalize("NFD"), "u");

/** `니` asks only after a question word: `왜 오르니`, not `우리 어머니`. */
const askedWithWord = new RegExp(
  "(?:^|\\s)(?:왜|뭐|뭘|무엇|무슨|언제|어디|누가|누구|어떻게|어떤|어느|얼마|몇)\\S*\\s.*니$".normalize("NFD"),
  "u",
);

/** Whether a text ends as a question does in Korean or English; a single word needs its question mark. */
export function endsAsQuestion(text: string): boolean {
  const words = text.slice(-longestEnd).replace(closing, "");
  if (/[?？]$/u.test(words)) return true;
  const letters = words.normalize("NFD");
  return askingEnd.test(letters) || askedWithWord.test(letters);
}
