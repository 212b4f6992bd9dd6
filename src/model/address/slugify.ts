import { plainSpelling } from "../text/spelling.ts";
import { textHash } from "../text/text-hash.ts";
import type { Slug } from "./addresses.ts";
import { fitsBytes, utf8Length } from "./utf8-length.ts";

/** Bytes of UTF-8: leaves room in the 255 that file systems give a name. */
export const longestSlug = 120;

/** Names of devices on Windows, where no folder may be called so. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/u;

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * The readable segment of an address: lower case, letters and digits of any script, everything else one `-`.
 *
 * Signs that alone tell two names apart are spelled out: `C++` → `c-plus-plus`, `C#` → `c-sharp`, `.NET` → `dot-net`.
 * Full-width letters become usual ones. A text without a letter or digit is named by its code points (`📈` → `u-1f4c8`),
 * a name too long for a folder ends in a hash of the whole, and `con` becomes `con-word`, which Windows can write.
 * The result is never empty, at most 120 bytes, and its own slug.
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
