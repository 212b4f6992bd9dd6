import { fold } from "./fold.ts";
import { isInitials } from "./initials.ts";
import { withoutParticle } from "./particles.ts";

/** One word of a query, with the forms that count as it: as typed, and without its particle. */
export interface QueryWord {
  /** Folded; the first is as typed. */
  readonly forms: readonly string[];
  /** `names`: a single character or first consonants, looked up in titles, keywords and tags only. */
  readonly within: "everything" | "names";
}

/** What a reader typed, word by word: a note answers when it holds every word. Empty for a query of nothing but spaces. */
export function readQuery(typed: string): readonly QueryWord[] {
  const words = typed.normalize("NFC").split(/\s+/u).map(fold);
  return words.filter((word) => word !== "").map(queryWord);
}

function queryWord(word: string): QueryWord {
  if (word.length === 1 || isInitials(word)) return { forms: [word], within: "names" };
  const stem = withoutParticle(word);
  return { forms: stem === null ? [word] : [word, stem], within: "everything" };
}
