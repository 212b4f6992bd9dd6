import type { Slug } from "./addresses.ts";

const longestSlug = 120;

/**
 * The readable segment of an address: NFC, lower case, letters and digits of any script, everything else one `-`.
 * `C++` and `C#` become `c-plus-plus` and `c-sharp`; a text without a letter or digit gets a name made of its code points,
 * so that the result is never empty. At most 120 bytes of UTF-8, cut between characters.
 */
export function slugify(text: string): Slug {
  const spelled = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\+/gu, "-plus")
    .replace(/(?<=\p{L})#/gu, "-sharp");
  const words = spelled.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const slug = words.join("-").normalize("NFC");
  return (slug === "" ? codePointName(text) : withinBytes(slug)) as Slug;
}

function codePointName(text: string): string {
  const points = [...text].slice(0, 8).map((character) => (character.codePointAt(0) ?? 0).toString(16));
  return `u-${points.join("-") || "0"}`;
}

function withinBytes(slug: string): string {
  let bytes = 0;
  let kept = "";
  for (const character of slug) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > longestSlug) return kept.replace(/-+$/u, "");
    kept += character;
  }
  return kept;
}
