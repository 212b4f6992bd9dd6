const longestEnd = 80;
const closing = /[\s.,!~…)"'”’ㅠㅜㅎㅋ]*$/u;

/** `까`, `나`, `지` and `ㄴ가`, decomposed so that the final ㄴ is a character of its own: `인가`, `높은가`, not `물가`. */
const askingEnd = new RegExp("\\s\\S*(?:까|나|지|\u11AB가)$".normalize("NFD"), "u");

/** True for words that end as a question ends; a single word needs its question mark. */
export function asks(text: string): boolean {
  const words = text.slice(-longestEnd).replace(closing, "");
  return /[?？]$/u.test(words) || askingEnd.test(words.normalize("NFD"));
}
