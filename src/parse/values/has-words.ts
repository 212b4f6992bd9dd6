/** True when a text says something: a letter or a digit of any script. The fillers of Hangul are letters nobody sees. */
export function hasWords(text: string): boolean {
  return /(?![\u{115F}\u{1160}\u{3164}\u{FFA0}])[\p{L}\p{N}]/u.test(text);
}

/** True when a text says something, if only by a picture. */
export function hasWordsOrPictures(text: string): boolean {
  return hasWords(text) || /\p{Extended_Pictographic}/u.test(text);
}
