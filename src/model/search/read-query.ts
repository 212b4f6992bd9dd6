import { fold } from "./fold.ts";
import { isInitials, separateInitials } from "./initials.ts";
import { withoutParticle } from "./particles.ts";

/** One word of a query. Every form holds the last, so a note that answers one form answers the last. */
export interface QueryWord {
  /** Folded: as typed first and, where it ends in a particle, without it. */
  readonly forms: readonly [string, ...string[]];
  /** `names`: a single character or first consonants, looked up in titles, keywords and tags only. */
  readonly within: "everything" | "names";
}

/** UTF-16 units of a query that are read; nobody types more, and a pasted article would fetch the whole index. */
export const longestQuery = 200;

/** What a reader typed, word by word: a note answers when it holds every word. Empty for a query of nothing but spaces. */
export function readQuery(typed: string): readonly QueryWord[] {
  const words = typed.slice(0, longestQuery).normalize("NFC").split(/\s+/u).map(fold);
  return [...new Set(words)].filter((word) => word !== "").map(queryWord);
}

function queryWord(typed: string): QueryWord {
  if (isInitials(typed)) return { forms: [separateInitials(typed)], within: "names" };
  const word = withoutUnfinished(typed);
  if (word.length === 1) return { forms: [word], within: "names" };
  const stem = withoutParticle(word);
  return { forms: stem === null ? [word] : [word, stem], within: "everything" };
}

/** While `금리` is being typed it is `금ㄹ`: the letter that is no syllable yet says nothing yet. */
function withoutUnfinished(word: string): string {
  return word.replace(/(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]$/u, "");
}

/** What a note must hold to answer a word. */
export function shortestForm({ forms }: QueryWord): string {
  return forms.at(-1) ?? forms[0];
}
