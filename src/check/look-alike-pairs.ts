import { likenessOf, slipKeys, soundKey } from "../model/text/look-alike.ts";

/** A word and the number of notes that use it. */
interface WordUse {
  readonly name: string;
  readonly notes: number;
}

/** A spelling that was probably not meant, and the one that probably was. */
export interface LookAlikePair<Word extends WordUse> {
  readonly rare: Word;
  readonly usual: Word;
}

/** A spelling that more notes use than this is intentional, whatever it looks like. */
const rarelyUsed = 2;

/**
 * A slip is reported only for a spelling used once where the other is the usual one: 국고채 and 국공채 also differ by one
 * letter.
 */
const usuallyUsed = 3;

/**
 * Finds rare spellings that look like another one, each with the most used of those. `words` must be sorted by use,
 * most first. Likely pairs are grouped first, so that not every word is compared with every other.
 */
export function lookAlikePairs<Word extends WordUse>(words: readonly Word[]): readonly LookAlikePair<Word>[] {
  const bySound = new Map<string, Word>();
  const bySlip = new Map<number, Word>();
  const pairs: LookAlikePair<Word>[] = [];
  for (const word of words) {
    const sound = soundKey(word.name);
    const homophone = bySound.get(sound);
    const usual = homophone ?? slippedFrom(word, bySlip);
    if (usual !== undefined && word.notes <= rarelyUsed && likenessOf(usual.name, word.name) !== null) {
      pairs.push({ rare: word, usual });
    }
    if (homophone === undefined) bySound.set(sound, word);
    if (word.notes < usuallyUsed) continue;
    for (const key of slipKeys(word.name)) if (!bySlip.has(key)) bySlip.set(key, word);
  }
  return pairs;
}

function slippedFrom<Word extends WordUse>(word: Word, bySlip: ReadonlyMap<number, Word>): Word | undefined {
  if (word.notes > 1 || bySlip.size === 0) return undefined;
  return slipKeys(word.name)
    .map((key) => bySlip.get(key))
    .find((usual) => usual !== undefined && likenessOf(usual.name, word.name) === "slip");
}
