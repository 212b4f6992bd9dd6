import { plainSpelling } from "./spelling.ts";

const pieces = /\d+|[^\d]/gu;

/**
 * A key whose plain `<` order is the order of a Korean index: signs, numbers by their value, 한글 in 가나다 order, 漢字, then
 * the other scripts, without regard to case.
 *
 * `Intl.Collator("ko")` would need no code, but its answers come from the ICU that a machine's Node was built with, so two
 * machines could publish two orders of the same notes. 한글 syllables stand in 가나다 order in Unicode itself.
 */
export function koreanOrderKey(text: string): string {
  const ranked = plainSpelling(text).toLowerCase().replace(pieces, rankedPiece);
  return `${ranked}\u0000${text}`;
}

function rankedPiece(piece: string): string {
  if (/^\d/u.test(piece)) {
    const digits = piece.replace(/^0+(?=\d)/u, "");
    return `1${String(digits.length).padStart(6, "0")}${digits}`;
  }
  if (/^\p{Script=Hangul}/u.test(piece)) return `2${piece}`;
  if (/^\p{Script=Han}/u.test(piece)) return `3${piece}`;
  return /^\p{L}/u.test(piece) ? `4${piece}` : `0${piece}`;
}
