/** Why two spellings look alike: one word written in two ways, or a typing slip. */
export type Likeness = "same-sound" | "slip";

/**
 * True if two different spellings likely mean one word: they differ only by case, spaces or hyphens, by vowels that
 * sound alike today (경재/경제, 되/돼), by a plural `s`, or, in long enough words, by one slip (a letter or jamo added, lost,
 * changed or swapped).
 */
export function looksAlike(one: string, other: string): boolean {
  return likenessOf(one, other) !== null;
}

/** Why two different spellings look alike; null if they do not. */
export function likenessOf(one: string, other: string): Likeness | null {
  const first = folded(one);
  const second = folded(other);
  if (one === other || first === "" || second === "" || areTwoWords(first, second)) return null;
  const left = jamoOf(first);
  const right = jamoOf(second);
  if (first === second || soundOf(left) === soundOf(right) || pluralOf(first, second)) return "same-sound";
  return isSlip(one, other, shortestForASlip) ? "slip" : null;
}

/** Pairs that look alike but are both subjects of study. */
const pairsOfWords: ReadonlySet<string> = new Set(
  [
    "재정/제정 재고/제고 결재/결제 개시/게시 재기/제기 재단/제단 부재/부제 주재/주제 기재/기제 실재/실제 화재/화제",
    "사채/사체 수재/수제 방재/방제 교재/교제 자재/자제 전재/전제 사재/사제 목재/목제 재외/제외",
    "디플레이션/리플레이션 deflation/reflation new/news",
  ].flatMap((pairs) => pairs.normalize("NFKC").split(" ")),
);

function areTwoWords(one: string, other: string): boolean {
  return pairsOfWords.has(`${one}/${other}`) || pairsOfWords.has(`${other}/${one}`);
}

/** The same for a new word and a frequent one: next to a habitual word, a slip is likely in a shorter one too. */
export function isSlipOfHabit(typed: string, habitual: string): boolean {
  return looksAlike(typed, habitual) || isSlip(typed, habitual, shortestBesideHabit);
}

function isSlip(one: string, other: string, shortest: number): boolean {
  const left = jamoOf(folded(one));
  const right = jamoOf(folded(other));
  const isLong = Math.min(left.length, right.length) >= shortest;
  return isLong && !/\p{N}/u.test(one + other) && isOneSlip(left, right);
}

/** Equal for spellings that sound alike, so that many words can be grouped. */
export function soundKey(text: string): string {
  return soundOf(jamoOf(folded(text))).replace(/(?<=[a-z]{2})s$/u, "");
}

/** Two spellings one slip apart share at least one key. Empty for words in which a slip may be chance. */
export function slipKeys(text: string): readonly number[] {
  const letters = jamoOf(folded(text));
  if (letters.length < shortestForASlip || letters.length > longestForASlip || /\p{N}/u.test(text)) return [];
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0);
  return [hashOf(codes), ...codes.map((_, lost) => hashOf(codes.toSpliced(lost, 1)))];
}

function hashOf(codes: readonly number[]): number {
  return codes.reduce((hash, code) => (Math.imul(hash, 16_777_619) ^ code) >>> 0, 2_166_136_261);
}

/** In letters or jamo: 금리/금지 (5) are two words, 인플레이션/인플레이숀 are one. */
const shortestForASlip = 7;

/** 금리/금지 are two words however often used; econmy next to many notes of economy is a slip. */
const shortestBesideHabit = 6;

/** A keyword longer than this is a sentence. */
const longestForASlip = 60;

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_·.]+/gu, "");
}

function jamoOf(text: string): readonly string[] {
  return [...text.normalize("NFD")];
}

/** Vowels that most speakers no longer distinguish; each group's first member stands for it. */
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

/** A Damerau distance of one: the texts agree before a slip and after it. */
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
