/** True for words that end like a statement, or with a full stop. */
export function endsSentence(text: string): boolean {
  return /(?:[.!。]["'”’)]*|[^\s][다요죠음함])\s*$/u.test(text);
}

/** True for a whole sentence of several words, which is not a name: `물가가 올라서 금리도 올랐다.` */
export function isSentence(text: string): boolean {
  return /[다요죠까음함][.?!]["'”’)]*\s*$/u.test(text) && text.trim().split(/\s+/u).length > 2;
}
