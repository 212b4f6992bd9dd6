/** The first offset from `position` on at which no white space stands that Markdown allows within the brackets of a link. */
export function afterSpace(text: string, position: number): number {
  let next = position;
  while (/[ \t\n]/u.test(text.charAt(next))) next += 1;
  return next;
}
