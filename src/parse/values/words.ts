/** True when a text says something: a letter or a digit of any script. The fillers of Hangul are letters nobody sees. */
export function hasWords(text: string): boolean {
  return /(?![\u{115F}\u{1160}\u{3164}\u{FFA0}])[\p{L}\p{N}]/u.test(text);
}

/** True when a text says something, if only by a picture. */
export function hasWordsOrPictures(text: string): boolean {
  return hasWords(text) || /\p{Extended_Pictographic}/u.test(text);
}

/** True for words that end as a sentence that asks nothing, or with its point. */
export function endsSentence(text: string): boolean {
  return /(?:[.!。]["'”’)]*|[^\s][다요죠음함])\s*$/u.test(text);
}

/** True for a whole sentence of some words, which names nothing: `물가가 올라서 금리도 올랐다.` */
export function isSentence(text: string): boolean {
  return /[다요죠까음함][.?!]["'”’)]*\s*$/u.test(text) && text.trim().split(/\s+/u).length > 2;
}

/** True for what a writer puts into a section to say that there is nothing to say. */
export function saysNothing(text: string): boolean {
  const plain = text.replace(/[\s\p{P}\p{S}]/gu, "").toLowerCase();
  return plain === "" || nothings.has(plain) || markedNothings.has(plain);
}

/** True for a word that says there is nothing only where it stands alone: beside others, X is a company. */
export function mayBeName(text: string): boolean {
  return markedNothings.has(text.replace(/[\s\p{P}\p{S}]/gu, "").toLowerCase());
}

const markedNothings: ReadonlySet<string> = new Set(["무", "x", "none", "na", "nothing"]);

const nothings: ReadonlySet<string> = new Set([
  "없음",
  "없다",
  "없어요",
  "없습니다",
  "아직없음",
  "딱히없음",
  "특별히없음",
  "해당없음",
  "해당사항없음",
]);
