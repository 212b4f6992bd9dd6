const named = /([가-힣]{2,4})\s*(?:선임|수석|전문|객원|인턴|논설)?\s*(?:기자|특파원|위원|PD)/u;

/** Longer text is not a name. */
const longestName = 40;

/** `이시은 기자 see@hankyung.com`, `이시은 기자(see@hankyung.com)` and `이시은 기자` are all 이시은. */
export function reporterName(byline: string | null): string | null {
  if (byline === null) return null;
  const line = byline.slice(0, 500);
  const plain = line
    .replace(/[(<[].*$/u, "")
    .replace(/\S+@\S+/gu, "")
    .trim();
  return named.exec(line)?.[1] ?? (plain === "" || plain.length > longestName ? null : plain);
}
