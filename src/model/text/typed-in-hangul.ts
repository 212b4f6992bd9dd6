/** The keys of Korea's usual keyboard for letters, in the order of Unicode's initials, vowels and finals. */
const initials = "r R s e E f a q Q t T d w W c z x v g".split(" ");
const vowels = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ");
const finals = "r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ");
const consonants = "r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g".split(" ");

const keysOfLetters: ReadonlyMap<number, string> = new Map(
  [
    { first: 0x1100, keys: initials },
    { first: 0x1161, keys: vowels },
    { first: 0x11a8, keys: finals },
    { first: 0x3131, keys: [...consonants, ...vowels] },
  ].flatMap(({ first, keys }) => keys.map((key, index) => [first + index, key] as const)),
);

const inHangul = /^[ㄱ-ㅣ가-힣](?:[ㄱ-ㅣ가-힣_ -]{0,38}[ㄱ-ㅣ가-힣])?$/u;

/**
 * The Latin letters of the keys that were pressed for a word in Hangul: `draft` for `ㅇㄱㅁㄹㅅ`, typed while the keyboard
 * was set to Korean. Null for a text with anything but Hangul, and for a long one.
 */
export function typedInHangul(typed: string): string | null {
  const text = typed.trim().normalize("NFC");
  if (!inHangul.test(text)) return null;
  return [...text.normalize("NFD")].map((letter) => keysOfLetters.get(letter.codePointAt(0) ?? 0) ?? letter).join("");
}
