const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const widthForms = /[\u3000\uff01-\uff9f\uffe0-\uffee]+/gu;

/**
 * A text in NFC with usual character widths and without invisible characters. Only widths are folded, since full NFKC
 * would split ㄱ and ㅋㅋ and turn ™ into TM.
 */
export function plainSpelling(text: string): string {
  return text
    .replace(invisible, "")
    .replace(widthForms, (forms) => forms.normalize("NFKC"))
    .normalize("NFC");
}

/** Joins, colours and styles parts of an emoji; meaningless anywhere else. */
const emojiPart = /[\u200d\ufe00-\ufe0f\u{e0020}-\u{e007f}]/u;

/** Removes invisible characters that a web page or input method left between letters. */
export function withoutUnseen(text: string): string {
  const hasEmoji = /\p{Extended_Pictographic}|\u20e3/u.test(text);
  return text.replace(invisible, (mark) => (hasEmoji && emojiPart.test(mark) ? mark : ""));
}

/** Whether a text shows nothing: only white space, fillers, blank Braille and control characters. */
export function isUnseen(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}\p{C}\u2800]*$/u.test(text);
}

/** Texts of only these characters are NFC and have no case but ASCII's; covers nearly all Korean notes. */
const plainKorean = /^[\u0020-\u007e가-힣]*$/u;

/** Folds case as file systems do: equal for names that cannot coexist in one folder. */
export function foldCase(text: string): string {
  if (plainKorean.test(text)) return text.toUpperCase();
  return text.normalize("NFD").toLowerCase().toUpperCase().normalize("NFC");
}

/** Equal for spellings a reader sees as one word, ignoring case, Unicode form, width and the amount of white space. */
export function spellingKey(text: string): string {
  const plain = plainSpelling(text).replace(/\s+/gu, " ").trim();
  return foldCase(plain === "" ? text.trim() : plain);
}
