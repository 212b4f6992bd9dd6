import type { Library } from "../../model/library.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import type { Placed } from "../../model/problem/place.ts";
import { spellingKey } from "../../model/text/spelling.ts";
import type { SiteRule } from "../site-rule.ts";

/**
 * `환율 금리 물가` is one keyword, like `양적 완화`: spaces do not separate keywords. If two of its words are keywords or tags of
 * other notes, and no other note has the whole, its writer may have meant several.
 */
export const unpartedKeywords: SiteRule = ({ library }, { notes }) => {
  const several = notes.flatMap(({ note }) => ofSeveralWords(note));
  if (several.length === 0) return [];
  const users = usersOf(library);
  const isElsewhere = (text: string, { id }: StudyNote): boolean => {
    const using = users.get(spellingKey(text)) ?? new Set();
    return using.size > (using.has(id) ? 1 : 0);
  };
  return several.flatMap(({ note, keyword: { value, place }, words }) => {
    if (isElsewhere(value, note) || words.filter((word) => isElsewhere(word, note)).length < 2) return [];
    return [diagnose("keywords-unparted", { typed: value, words }, { source: note.source, place })];
  });
};

/** A note's keyword of several words. */
interface UnpartedKeyword {
  readonly note: StudyNote;
  readonly keyword: Placed<string>;
  /** Each once. */
  readonly words: readonly string[];
}

function ofSeveralWords(note: StudyNote): readonly UnpartedKeyword[] {
  return note.keywords.flatMap((keyword) => {
    if (!/\s/u.test(keyword.value)) return [];
    const words = [...new Set(keyword.value.split(/\s+/u))];
    return words.length < 2 ? [] : [{ note, keyword, words }];
  });
}

/** The notes that have a keyword or tag, by its spelling. */
function usersOf({ taxonomies }: Library): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const { name, notes } of [...taxonomies.keywords.terms, ...taxonomies.tags.terms]) {
    const using = users.get(spellingKey(name)) ?? new Set<string>();
    for (const { note } of notes) using.add(note.id);
    users.set(spellingKey(name), using);
  }
  return users;
}
