import type { SectionRole } from "../../../model/note/section-role.ts";
import { isDataRole } from "../../sections/section-span.ts";
import type { VisibleLine } from "../../visible/visible-lines.ts";
import { compactLabel } from "../lexicon/compact-label.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { matchSectionLabel, type SectionLabel } from "../section-label.ts";

/** What a note has, which decides whether a hashtag may have been meant to name a section. */
export interface HashtagNote {
  readonly lexicon: SectionLexicon;
  /** The roles of the sections it has. */
  readonly present: ReadonlySet<SectionRole>;
}

/** Whether the roles are those of data that a note lacks. */
export function isLacking({ roles }: Pick<SectionLabel, "roles">, { present }: HashtagNote): boolean {
  return roles.every((role) => isDataRole(role) && !present.has(role));
}

/**
 * The name of a section that the note lacks at the beginning of what follows a `#`: all of it, or words follow it,
 * `요약 올랐다`. Null for any other hashtag. An article is named by itself, and above something.
 */
export function nameInHashtag(
  text: string,
  note: HashtagNote,
  { isLast }: { readonly isLast: boolean },
): string | null {
  const whole = matchSectionLabel(text, note.lexicon);
  if (whole !== null) return isNamed(whole, note, isLast) ? text : null;
  return beginningsOf(text).find((name) => isBareName(name, note)) ?? null;
}

/**
 * The lines of a paragraph that name sections behind a single `#` wherever they stand: with a number, `#2. 키워드`, or
 * where two do that the note lacks, `#키워드`, `금리`, `#요약`, `올랐다`.
 */
export function namesAmidLines(lines: readonly VisibleLine[], note: HashtagNote): ReadonlySet<VisibleLine> {
  const named = lines.flatMap((line) => {
    const label = singleHash.test(line.text) ? matchSectionLabel(line.text.slice(1), note.lexicon) : null;
    return label === null ? [] : [{ line, label }];
  });
  const plain = named.filter(({ label }) => isLacking(label, note));
  const meant = plain.length > 1 ? plain : named.filter(({ line }) => /^#\d/u.test(line.text));
  return new Set(meant.map(({ line }) => line));
}

const singleHash = /^#(?=[\p{L}\p{N}])/u;

function isNamed(label: SectionLabel, note: HashtagNote, isLast: boolean): boolean {
  const isArticle = label.roles.every((role) => role === "article");
  return isArticle ? !isLast && !note.present.has("article") : isLacking(label, note);
}

function isBareName(name: string, note: HashtagNote): boolean {
  const label = matchSectionLabel(name, note.lexicon);
  const isBare = label?.naming === "plain" || note.lexicon.added.has(compactLabel(name));
  return label !== null && isBare && isLacking(label, note);
}

/** The first word, and the first two: `느낀 점 많이 배웠다`. */
function beginningsOf(text: string): readonly string[] {
  const [, one = "", other = ""] = /^(\S+)(?:\s+(\S+))?\s+\S/u.exec(text) ?? [];
  if (one === "") return [];
  return other === "" ? [one] : [one, text.slice(0, text.indexOf(other, one.length) + other.length)];
}
