/**
 * The first offset from `from` on where a folded text contains a form, or -1. Numbers match only at their start: `30만`
 * is not in `6930만`, nor `7%` in `3.7%`.
 */
export function findForm(folded: string, form: string, from = 0): number {
  let at = folded.indexOf(form, from);
  if (!/^\d/u.test(form)) return at;
  while (at !== -1 && /\d\.?$/u.test(folded.slice(Math.max(0, at - 2), at))) at = folded.indexOf(form, at + 1);
  return at;
}
