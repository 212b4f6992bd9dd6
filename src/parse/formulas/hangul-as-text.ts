/** Words of Hangul with spaces between them. */
const words = /\p{Script=Hangul}+(?: +\p{Script=Hangul}+)+/gu;

/** A formula with its Hangul words marked as text, which keeps the spaces between them: `매출 총이익` stays two words. */
export function withHangulAsText(tex: string): string {
  return tex.replace(words, (found) => `\\text{${found}}`);
}
