import type { StudyNote } from "../model/note/study-note.ts";
import { spellerOf } from "../model/text/nearest-spelling.ts";
import { spellingKey } from "../model/text/spelling.ts";

/** Names of notes that an unknown name was probably meant to be, likeliest first. */
export type SuggestNames = (name: string) => readonly string[];

const mostSuggested = 3;

/** The most names compared with all others; more than that are not typos. */
const comparedNames = 200;

/** The fewest letters a name needs, so that a name containing it is no coincidence. */
const shortestPart = 2;

/**
 * Suggests names that contain the typed one (the start of a title, a file name without its day), and corrections of
 * typos.
 */
export function nameSuggester(notes: readonly StudyNote[]): SuggestNames {
  const names = notes.flatMap(({ id, title, frontMatter }) => [
    ...[title.value, ...frontMatter.aliases.map(({ value }) => value)].map((name) => ({
      name,
      key: spellingKey(name),
    })),
    { name: id as string, key: spellingKey(id) },
  ]);
  const speller = spellerOf(names.map(({ name }) => name));
  const answers = new Map<string, readonly string[]>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    if (answers.size >= comparedNames) return [];
    const wanted = spellingKey(name.replace(/#.*$/u, ""));
    const holding =
      wanted.length < shortestPart ? [] : names.filter(({ key }) => key.includes(wanted)).map((holder) => holder.name);
    const nearest = wanted.length < shortestPart ? null : speller(wanted);
    const found = [...new Set([...(nearest === null ? [] : [nearest]), ...holding])].slice(0, mostSuggested);
    answers.set(name, found);
    return found;
  };
}
