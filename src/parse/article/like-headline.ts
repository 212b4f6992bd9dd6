/** In UTF-16 units. Headlines are about half as long; a bold paragraph is longer. */
const longestHeadline = 120;

/**
 * Whether a text may be a headline. If articles are withheld, their headline is still published: a sentence of the
 * article must not pass for one.
 */
export function isLikeHeadline(text: string): boolean {
  return text !== "" && text.length <= longestHeadline && !/(?<!\.)[.。]["'”’」』]?$/u.test(text);
}
