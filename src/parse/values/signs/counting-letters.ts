/** What counts the lines of an official document: 가, 나, 다. */
export const countingLetters = "가나다라마바사아자차카타파하";

/** `가.` `나)` `(다)` before a blank, with the letter as a group. */
export const countingLetter = String.raw`\(?([${countingLetters}])[.)](?=\s)`;
