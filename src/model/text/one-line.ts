/** A text as one line that any file can hold: white space and control characters folded into single spaces, halves of characters replaced. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD");
}
