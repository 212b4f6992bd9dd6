/** True when a text has a letter or digit of any script; the Hangul fillers are invisible letters and do not count. */
export function hasWords(text: string): boolean {
  return /(?![\u{115F}\u{1160}\u{3164}\u{FFA0}])[\p{L}\p{N}]/u.test(text);
}

/** True when a text has content, even just an emoji. */
export function hasWordsOrPictures(text: string): boolean {
  return hasWords(text) || /\p{Extended_Pictographic}/u.test(text);
}
