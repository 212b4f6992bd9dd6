const plainSigns = /[ -/:-@[-`{-~]/gu;
const unplain = /[^0-9A-Za-z가-힣]/u;

/** A text's letters and digits alone; few texts have signs but those of ASCII, which are told from letters sooner. */
export function lettersOf(text: string): string {
  const plain = text.replace(plainSigns, "");
  return unplain.test(plain) ? plain.replace(/[^\p{L}\p{N}]/gu, "") : plain;
}
