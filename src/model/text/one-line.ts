/**
 * A text as one line any file can hold: white space and control characters become single spaces, lone surrogates are
 * replaced.
 */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD");
}
