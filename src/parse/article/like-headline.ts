/** In UTF-16 units. Headlines are about half as long; a bold paragraph is longer. */
const longestHeadline = 120;

/**
 * Whether a text may be a headline. If articles are withheld, their headline is still published: a sentence of the
 * article must not pass for one.
 */
export function isLikeHeadline(text: string): boolean {
  return text !== "" && text.length <= longestHeadline && !/(?<!\.)[.。]["'”’」』]?$/u.test(text);
}

/** Whether words end as a Korean sentence does. Where nothing else tells a headline, they may be the article's own. */
export function endsAsStatement(text: string): boolean {
  return /[다요]$/u.test(text);
}
