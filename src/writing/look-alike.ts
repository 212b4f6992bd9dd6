/**
 * True when two different spellings are likely meant to be one word: they differ only by case, spaces or hyphens, by vowels that
 * sound alike today (경재/경제, 되/돼), by a plural `s`, or, in words long enough for it to be no chance, by one slip of the finger
 * (a letter or jamo put, lost, changed or swapped).
 */
export function looksAlike(one: string, other: string): boolean {
  const first = folded(one);
  const second = folded(other);
  if (one === other || first === "" || second === "") return false;
  if (first === second) return true;
  const left = jamoOf(first);
  const right = jamoOf(second);
  if (soundOf(left) === soundOf(right) || pluralOf(first, second)) return true;
  const isLong = Math.min(left.length, right.length) >= shortestForASlip;
  return isLong && !/\p{N}/u.test(one + other) && isOneSlip(left, right);
}

/** In letters or jamo: 금리/금지 (5) are two words, 인플레이션/인플레이숀 are one. */
const shortestForASlip = 7;

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_·.]+/gu, "");
}

function jamoOf(text: string): readonly string[] {
  return [...text.normalize("NFD")];
}

/** Vowels that most speakers no longer tell apart, each group by its first member. */
const soundAlike = new Map([
  ["ᅦ", "ᅢ"],
  ["ᅨ", "ᅤ"],
  ["ᅬ", "ᅫ"],
  ["ᅰ", "ᅫ"],
]);

function soundOf(jamo: readonly string[]): string {
  return jamo.map((letter) => soundAlike.get(letter) ?? letter).join("");
}

function pluralOf(one: string, other: string): boolean {
  return (
    one.length > 2 && other.length > 2 && /^[a-z]+$/u.test(one + other) && (one === `${other}s` || other === `${one}s`)
  );
}

/** Damerau's distance of one: the texts agree up to a slip and again after it. */
function isOneSlip(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const restOf = (letters: readonly string[], from: number): string => letters.slice(from).join("");
  if (short.length < long.length) return restOf(short, start) === restOf(long, start + 1);
  if (restOf(short, start + 1) === restOf(long, start + 1)) return true;
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    restOf(short, start + 2) === restOf(long, start + 2)
  );
}
