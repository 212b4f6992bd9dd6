const outsideTitle = /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu;
const outsideSlug = /[^\p{M}\p{L}\p{Nd}]+/gu;

/** Jekyll's `:title`: keeps case and signs an address may hold; everything else becomes one `-`. May be empty. */
export function jekyllTitle(name: string): string {
  return hyphenated(name, outsideTitle);
}

/** Jekyll's `:slug`: lower case, letters and digits of any script; everything else becomes one `-`. May be empty. */
export function jekyllSlug(name: string): string {
  return hyphenated(name, outsideSlug).toLowerCase();
}

function hyphenated(name: string, outside: RegExp): string {
  return name.replace(outside, "-").replace(/^-|-$/gu, "");
}
