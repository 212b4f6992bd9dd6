/** Particles (조사) that follow a noun without a space, longest first; from the Standard Korean Dictionary's list of common ones. */
const particles = [
  "에서부터", "으로부터", "에게서는", "이라고는",
  "에서는", "에서도", "에서의", "으로는", "으로도", "으로써", "으로서", "에게서", "한테서", "이라는", "이라고", "이라도", "이라면", "까지도", "까지는", "부터는", "보다는", "보다도", "에게는", "에게도", "처럼은", "만으로",
  "에서", "에게", "한테", "께서", "으로", "로써", "로서", "로는", "로도", "까지", "부터", "마다", "조차", "마저", "밖에", "처럼", "보다", "만큼", "이나", "이랑", "이란", "라는", "라고", "라도", "라면", "에는", "에도", "에만", "과의", "와의", "과는", "와는", "들은", "들이", "들을", "들의", "이다", "이며", "이고",
  "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "만", "로", "나", "랑", "란", "들",
];

const shortestStem = 2;

/** A Hangul word without the particle at its end, or null when there is none or fewer than two syllables would be left. */
export function withoutParticle(word: string): string | null {
  if (!/[가-힣]$/u.test(word)) return null;
  for (const particle of particles) {
    const stem = word.slice(0, word.length - particle.length);
    if (word.endsWith(particle) && [...stem].length >= shortestStem) return stem;
  }
  return null;
}
