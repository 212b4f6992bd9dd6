const outsideTitle = /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu;
const outsideSlug = /[^\p{M}\p{L}\p{Nd}]+/gu;

/** Jekyll's `:title`: case and the signs that an address may hold stay, everything else is one `-`. May be empty. */
export function jekyllTitle(name: string): string {
  return hyphenated(name, outsideTitle);
}

/** Jekyll's `:slug`: lower case, letters and digits of any script, everything else one `-`. May be empty. */
export function jekyllSlug(name: string): string {
  return hyphenated(name, outsideSlug).toLowerCase();
}

function hyphenated(name: string, outside: RegExp): string {
  return name.replace(outside, "-").replace(/^-|-$/gu, "");
}
