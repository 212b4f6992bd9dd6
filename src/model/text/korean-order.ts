import { plainSpelling } from "./spelling.ts";

const pieces = /\d+|[^\d]/gu;

/**
 * A sort key whose plain `<` order is a Korean index's: signs, numbers by value, Hangul, Hanja, then other scripts,
 * ignoring case. `Intl.Collator("ko")` depends on Node's ICU version, so two machines could publish different orders;
 * Hangul syllables are in 가나다 order in Unicode itself.
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
