import type { StudyNote } from "../../model/note/study-note.ts";
import { spellerOf } from "../../model/text/nearest-spelling.ts";
import { spellingKey } from "../../model/text/spelling.ts";

/** Names of notes that an unknown name was probably meant to be, likeliest first; none of the linking note's own. */
export type SuggestNames = (name: string, linking?: StudyNote) => readonly string[];

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
  const names = notes.flatMap(namesOfNote).map((name) => ({ name, key: spellingKey(name) }));
  const speller = spellerOf(names.map(({ name }) => name));
  const answers = new Map<string, readonly string[]>();
  const meantBy = (name: string): readonly string[] => {
    const wanted = spellingKey(name.replace(/#.*$/u, ""));
    if (wanted.length < shortestPart) return [];
    const holding = names.filter(({ key }) => key.includes(wanted) && !isOtherNumber(key, wanted));
    const nearest = speller(wanted, (word) => !isOtherNumber(spellingKey(word), wanted));
    return [...new Set([...(nearest === null ? [] : [nearest]), ...holding.map((holder) => holder.name)])];
  };
  return (name, linking) => {
    if (!answers.has(name) && answers.size >= comparedNames) return [];
    const found = answers.get(name) ?? meantBy(name);
    answers.set(name, found);
    const own = linking === undefined ? [] : namesOfNote(linking);
    return found.filter((one) => !own.includes(one)).slice(0, mostSuggested);
  };
}

function namesOfNote({ id, title, frontMatter }: StudyNote): readonly string[] {
  return [title.value, ...frontMatter.aliases.map(({ value }) => value), id];
}

/** Whether two names differ in their numbers alone: another day or another part is no slip. */
function isOtherNumber(one: string, other: string): boolean {
  const [words, otherWords] = [one, other].map((name) => name.replace(/\p{Nd}+/gu, "0"));
  return one !== other && words === otherWords;
}
