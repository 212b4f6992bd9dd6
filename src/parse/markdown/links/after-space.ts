/** The first offset from `position` on that is past the white space Markdown allows within a link's brackets. */
export function afterSpace(text: string, position: number): number {
  let next = position;
  while (/[ \t\n]/u.test(text.charAt(next))) next += 1;
  return next;
}
