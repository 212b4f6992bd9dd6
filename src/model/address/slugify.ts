import { plainSpelling } from "../text/spelling.ts";
import { textHash } from "../text/text-hash.ts";
import type { Slug } from "./addresses.ts";
import { fitsBytes, utf8Length } from "./utf8-length.ts";

/** In UTF-8 bytes; leaves room within the 255 of a file name. */
export const longestSlug = 120;

/** Windows device names, which no folder may have. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/u;

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * A readable address segment: lower-case letters and digits of any script, all else one `-`. Never empty, at most 120
 * bytes, its own slug. Distinctive signs are spelled out (`C++` → `c-plus-plus`, `C#` → `c-sharp`, `.NET` → `dot-net`),
 * as are lone symbols (`📈` → `u-1f4c8`); full-width is narrowed, overlong ends in a hash, `con` becomes `con-word` for
 * Windows.
 */
export function slugify(text: string): Slug {
  const spelled = spellSigns(plainSpelling(text).toLowerCase().normalize("NFC"));
  const words = spelled.match(word) ?? [];
  const slug = words.length === 0 ? codePointName(spelled.trim()) : words.join("-");
  return withinBytes(deviceName.test(slug) ? `${slug}-word` : slug) as Slug;
}

function spellSigns(text: string): string {
  return text
    .replace(/\+/gu, " plus ")
    .replace(/(?<=[\p{L}\p{M}])[#♯](?![\p{L}\p{N}])/gu, " sharp ")
    .replace(/(?<![\p{L}\p{N}\p{M}.])\.(?=\p{L})/gu, " dot ");
}

function codePointName(text: string): string {
  const points = Array.from(text, (character) => (character.codePointAt(0) ?? 0).toString(16));
  return `u-${points.join("-") || "empty"}`;
}

function withinBytes(slug: string): string {
  if (fitsBytes(slug, longestSlug)) return slug;
  const hash = textHash(slug);
  const room = longestSlug - hash.length - 1;
  const kept: string[] = [];
  let bytes = 0;
  for (const [letter] of slug.matchAll(/\P{M}\p{M}*/gu)) {
    bytes += utf8Length(letter);
    if (bytes > room) break;
    kept.push(letter);
  }
  return `${kept.join("").replace(/-$/u, "") || "u"}-${hash}`;
}
