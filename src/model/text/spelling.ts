const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const widthForms = /[\u3000\uff01-\uff9f\uffe0-\uffee]+/gu;

/**
 * A text as it reads: NFC, full-width letters and half-width katakana at their usual width, without characters that
 * nobody sees. Only widths are folded, not all of NFKC, which would take apart ㄱ and ㅋㅋ and read ™ as TM.
 */
export function plainSpelling(text: string): string {
  return text
    .replace(invisible, "")
    .replace(widthForms, (forms) => forms.normalize("NFKC"))
    .normalize("NFC");
}

/** What joins, colours and styles the parts of an emoji, and is nothing anywhere else. */
const emojiPart = /[\u200d\ufe00-\ufe0f\u{e0020}-\u{e007f}]/u;

/** A text without the characters that nobody sees: what a web page or an input method left between letters. */
export function withoutUnseen(text: string): string {
  const hasEmoji = /\p{Extended_Pictographic}|\u20e3/u.test(text);
  return text.replace(invisible, (mark) => (hasEmoji && emojiPart.test(mark) ? mark : ""));
}

/** Whether a reader sees nothing of a text: white space, fillers, blank Braille and characters that only steer others. */
export function isUnseen(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}\p{C}\u2800]*$/u.test(text);
}

/** Texts of these alone are in NFC and have no case but ASCII's: nearly all that Korean notes hold. */
const plainKorean = /^[\u0020-\u007e가-힣]*$/u;

/** Case folded the way file systems fold it: equal for names that one folder cannot hold both of. */
export function foldCase(text: string): string {
  if (plainKorean.test(text)) return text.toUpperCase();
  return text.normalize("NFD").toLowerCase().toUpperCase().normalize("NFC");
}

/** Equal for spellings that are one word to a reader: case, Unicode form, width and the amount of white space do not count. */
export function spellingKey(text: string): string {
  const plain = plainSpelling(text).replace(/\s+/gu, " ").trim();
  return foldCase(plain === "" ? text.trim() : plain);
}
