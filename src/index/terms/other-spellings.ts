import type { StudyNote } from "../../model/note/study-note.ts";
import { literalPattern } from "../../model/text/literal-pattern.ts";
import { spellingKey } from "../../model/text/spelling.ts";

/** The spellings of one keyword, of which a note may have any. */
interface Spellings {
  readonly names: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly inText: RegExp;
}

/**
 * Reads `{ LG: ["엘지"] }` as a function that gives the other spellings of what a note mentions, so that a search for
 * either finds both. Its text has to be what the site may show.
 */
export function readOtherSpellings(
  configured: Readonly<Record<string, readonly string[]>>,
): (note: StudyNote) => readonly string[] {
  const all = Object.entries(configured).map(([main, others]) => spellingsOf([main, ...others]));
  if (all.length === 0) return () => [];
  return (note) => {
    const keywords = note.keywords.map(({ value }) => spellingKey(value));
    const text = textOf(note);
    return all
      .filter(({ keys, inText }) => keywords.some((key) => keys.has(key)) || inText.test(text))
      .flatMap(({ names }) => names);
  };
}

function spellingsOf(typed: readonly string[]): Spellings {
  const names = typed.map((name) => name.normalize("NFC").trim()).filter((name) => name !== "");
  const wordBegins = String.raw`(?<![\p{L}\p{N}])`;
  const inText = new RegExp(names.map((name) => wordBegins + asWord(name)).join("|") || "(?!)", "iu");
  return { names, keys: new Set(names.map(spellingKey)), inText };
}

/** A Latin name is a whole word, LG but not lgtm; a Korean one may have a particle: 엘지가. */
function asWord(name: string): string {
  const escaped = literalPattern(name);
  return /[a-z\d]$/iu.test(name) ? String.raw`${escaped}(?![a-z\d])` : escaped;
}

function textOf({ title, summary, sections, tags }: StudyNote): string {
  const said = [title.value, summary?.value ?? "", ...tags.map(({ value }) => value)];
  return [...said, ...sections.map(({ text }) => text)].join("\n").normalize("NFC");
}
