/** In letters and digits: a longer line is no headline or byline. */
const longestOfSource = 60;

/**
 * Whether a text holds more than the address, headline, date or reporter of an article: a line of it is longer than
 * those, or a sentence. What shows a sentence depends on what else such a line could be, so the caller says it.
 */
export function saysMoreThanSource(text: string, isSentence: (line: string) => boolean): boolean {
  return text.split("\n").some((line) => {
    const words = line.replace(/https?:\S+/gu, "").trim();
    return isSentence(words) || words.replace(/[^\p{L}\p{N}]/gu, "").length > longestOfSource;
  });
}
