/**
 * Particles with two forms: by the form after a consonant, the one after a vowel and the one after an unknown ending.
 */
const forms = {
  은: ["는", "은(는)"],
  이: ["가", "이(가)"],
  을: ["를", "을(를)"],
  과: ["와", "과(와)"],
  으로: ["로", "(으)로"],
  이라면: ["라면", "(이)라면"],
  이라고: ["라고", "(이)라고"],
  이라는: ["라는", "(이)라는"],
} as const;

/** How a word ends when read aloud in Korean; `liquid` is ㄹ, which takes 로. */
type Ending = "vowel" | "consonant" | "liquid" | "unknown";

/**
 * A word with its particle: `withParticle("금리", "이")` is 금리가. If the pronunciation is unknown, both forms are written.
 */
export function withParticle(word: string, particle: keyof typeof forms): string {
  const [afterVowel, afterEither] = forms[particle];
  switch (endingOf(word)) {
    case "unknown":
      return `${word}${afterEither}`;
    case "vowel":
      return `${word}${afterVowel}`;
    case "liquid":
      return `${word}${particle === "으로" ? afterVowel : particle}`;
    case "consonant":
      return `${word}${particle}`;
  }
}

function endingOf(word: string): Ending {
  const read = word.normalize("NFC").replace(/[^\p{L}\p{N}]+$/u, "");
  const last = read.slice(-1);
  const code = last.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) return endingOfSyllable(code);
  if (/\d/u.test(last)) return endingOfDigit(last);
  return endingOfLatin(/[A-Za-z]+$/u.exec(read)?.[0] ?? "");
}

function endingOfSyllable(code: number): Ending {
  const final = (code - 0xac00) % 28;
  if (final === 0) return "vowel";
  return final === 8 ? "liquid" : "consonant";
}

/** 일, 칠, 팔 end in ㄹ; 영, 삼, 육 in another consonant, as does any number ending in 0: 십, 백, 천, 만. */
function endingOfDigit(digit: string): Ending {
  if ("178".includes(digit)) return "liquid";
  return "036".includes(digit) ? "consonant" : "vowel";
}

/** Letters read one by one, such as capitals and words without vowels (`md`, `html`): 엘, 알; 엠, 엔. */
const spelled: readonly (readonly [Ending, RegExp])[] = [
  ["liquid", /[LR]$/iu],
  ["consonant", /[MN]$/iu],
  ["vowel", /[A-Z]$/iu],
];

/**
 * Endings of lower-case words that are always read alike: `economy`, `keywords`, `layer`, `pinned`; `rate`, `title`,
 * `time`; not `book` and `tag`.
 */
const spoken: readonly (readonly [Ending, RegExp])[] = [
  ["liquid", /le?$/iu],
  ["consonant", /(?:[mn]e?|ng)$/iu],
  ["vowel", /(?:[aiouysxzfvjw]|ed|re?|[cdgkstvz]e)$/iu],
];

/** Front matter names and values whose last letter does not tell: 드래프트, 퍼블리시, 트루. */
const known: ReadonlyMap<string, Ending> = new Map(
  ["draft", "publish", "unlisted", "tag", "slug", "layout", "true"].map((word) => [word, "vowel"]),
);

function endingOfLatin(word: string): Ending {
  const named = known.get(word.toLowerCase());
  if (named !== undefined) return named;
  const byLetters = spelled.find(([, end]) => end.test(word))?.[0] ?? "unknown";
  const bySound = spoken.find(([, end]) => end.test(word))?.[0] ?? "unknown";
  if (word === word.toUpperCase() || !/[aeiouy]/iu.test(word)) return byLetters;
  // `me` may be read either way.
  return word.length > 2 || byLetters === bySound ? bySound : "unknown";
}
