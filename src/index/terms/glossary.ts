import { groupBy } from "../../model/group-by.ts";
import type { GlossaryWord, Library, Meaning, PublishedNote, Term } from "../../model/library.ts";
import { type Aliases, termKeys } from "./group-spellings.ts";
import { mostOften } from "./most-often.ts";
import type { KeyedTaxonomy } from "./taxonomy.ts";

/** A note's explanation of a word. */
interface Explanation {
  readonly key: string;
  readonly spelling: string;
  readonly definition: string;
  readonly note: PublishedNote;
}

/**
 * The words that notes (newest first) explain, with all that they say of each. Spellings are joined as those of
 * keywords are; the first of `taxonomies` with a term of the same name gives a word its page.
 */
export function collectGlossary(
  notes: readonly PublishedNote[],
  taxonomies: readonly KeyedTaxonomy[],
  aliases: Aliases,
): Pick<Library, "glossary" | "meaningsOf"> {
  const keyOf = termKeys(aliases);
  const explanations = notes.flatMap((note) =>
    note.note.terms.map(({ value: { term, definition } }): Explanation => {
      const spelling = term.normalize("NFC");
      return { key: keyOf(spelling), spelling, definition, note };
    }),
  );
  const glossary: GlossaryWord[] = [];
  const meaningsOf = new Map<Term, Meaning[]>();
  for (const [key, ofOne] of groupBy(explanations, (explanation) => explanation.key)) {
    const name = aliases.get(key) ?? mostOften(ofOne.map(({ spelling }) => spelling)) ?? key;
    const terms = taxonomies.flatMap(({ termOf }) => termOf(name) ?? termOf(withoutGloss(name)) ?? []);
    const meanings = meaningsIn(ofOne);
    glossary.push({ name, term: terms[0]?.link ?? null, meanings });
    for (const term of terms) {
      // `GDP` and `GDP(국내총생산)` are two words with one page.
      const known = meaningsOf.get(term);
      if (known === undefined) meaningsOf.set(term, [...meanings]);
      else known.push(...meanings);
    }
  }
  return { glossary, meaningsOf };
}

/** `GDP(국내총생산)` is about `GDP`. */
function withoutGloss(name: string): string {
  const opening = name.endsWith(")") ? name.lastIndexOf("(") : -1;
  return opening > 0 ? name.slice(0, opening).trimEnd() : name;
}

function meaningsIn(explanations: readonly Explanation[]): readonly Meaning[] {
  return Array.from(
    groupBy(explanations, ({ definition }) => definition),
    ([definition, ofOne]) => ({ definition, notes: [...new Set(ofOne.map(({ note }) => note))] }),
  );
}
