/** What must precede a form of a particle: a consonant (받침), a vowel or ㄹ, or anything. */
type Ending = "consonant" | "vowel" | "vowel or ㄹ" | "any";

const afterConsonant =
  "은 이 을 과 이나 이랑 이란 이라는 이라고 이라도 이라면 이라고는 이다 이며 이고 이면 이지만 과의 과는 과도 으로 으로는 으로도 으로써 으로서 으로부터 으로의";
const afterVowel = "는 가 를 와 랑 란 라는 라고 라도 라면 라고는 와의 와는 와도";
const afterVowelOrRieul = "로 로는 로도 로써 로서 로부터 로의";
const afterAny =
  "의 에 도 만 들 에서 에서는 에서도 에서의 에서부터 에게 에게는 에게도 에게서 한테 한테서 께서 까지 까지도 까지는 부터 부터는 마다 조차 마저 밖에 처럼 보다 보다는 보다도 만큼 에는 에도 에만 에의 만의 만이 만을 만으로 들은 들이 들을 들의 들에게 들도";

/**
 * Particles (조사) attached to nouns, longest first, from the Standard Korean Dictionary's common ones. `나` after a vowel
 * is omitted: words that end in it (아시아나, 코로나) are looked up far more often.
 */
const particles: readonly { readonly particle: string; readonly after: Ending }[] = [
  ...afterEach(afterConsonant, "consonant"),
  ...afterEach(afterVowel, "vowel"),
  ...afterEach(afterVowelOrRieul, "vowel or ㄹ"),
  ...afterEach(afterAny, "any"),
].sort((one, other) => other.particle.length - one.particle.length);

const shortestStem = 2;

/**
 * A word without its final particle; null if it has none. The particle's form must fit the stem (`물가` has no particle,
 * since ㄹ takes `이`), and the stem needs two characters.
 */
export function withoutParticle(word: string): string | null {
  for (const { particle, after } of particles) {
    if (!word.endsWith(particle)) continue;
    const stem = word.slice(0, -particle.length);
    if (isWord(stem, particle) && fits(stem, after)) return stem;
  }
  return null;
}

/** True for a particle on its own; its form is not checked. */
export function isParticle(word: string): boolean {
  return particles.some(({ particle }) => particle === word);
}

/** `30만` and `10도` are numbers with units, not `30` with a particle. */
function isWord(stem: string, particle: string): boolean {
  if ([...stem].length < shortestStem) return false;
  return !/\d$/u.test(stem) || (/\p{L}/u.test(stem) && !particle.startsWith("만"));
}

const firstSyllable = 0xac00;
const syllablesOfOneVowel = 28;
const rieul = 8;

/** The spelling of other scripts does not tell their pronunciation, so any form fits. */
function fits(stem: string, after: Ending): boolean {
  if (after === "any" || !/[가-힣]$/u.test(stem)) return true;
  const final = (stem.charCodeAt(stem.length - 1) - firstSyllable) % syllablesOfOneVowel;
  if (after === "consonant") return final !== 0;
  return final === 0 || (after === "vowel or ㄹ" && final === rieul);
}

function afterEach(list: string, after: Ending): readonly { readonly particle: string; readonly after: Ending }[] {
  return list.split(" ").map((particle) => ({ particle, after }));
}
