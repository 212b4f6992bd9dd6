import type { StudyNote } from "../model/note/study-note.ts";
import { attributeText } from "../model/text/attribute-text.ts";

/** A formula as the note's page shows it, and its source. */
const formula =
  /<math\b[^>]*><semantics>(.*?)<annotation encoding="application\/x-tex">([^<]*)<\/annotation><\/semantics><\/math>/gsu;

/** Where a formula may begin: at its signs, or at an environment, which needs none. */
const openings = /\$|\\\\[([]|\\begin\{([^{}\n]{1,40})\}/gu;

/** The signs around a formula. */
const signs: readonly (readonly [opening: string, closing: string])[] = [
  ["$$", "$$"],
  ["$", "$"],
  ["\\\\(", "\\\\)"],
  ["\\\\[", "\\\\]"],
];

/** So much blank space may stand between a formula and its signs. */
const mostSpace = 100;

/**
 * Rewrites a note's texts with its formulas as short as they can be read: without the signs around them, and as they
 * look where they have commands (`\frac{1}{2}`). Only formulas that the page sets are rewritten: other dollars are
 * prices and code.
 */
export function shortFormulas({ sections }: Pick<StudyNote, "sections">): (text: string) => string {
  const shortOf = new Map<string, string>();
  for (const { html, heading } of sections) {
    const shown = `${heading?.value.html ?? ""}${html}`;
    if (!shown.includes("<math")) continue;
    for (const [, set = "", source = ""] of shown.matchAll(formula)) {
      const tex = attributeText(source).trim();
      const short = tex.includes("\\") ? attributeText(set.replace(/<[^>]*>/gu, "")) : tex;
      shortOf.set(tex, short.replace(/\s+/gu, " ").trim());
    }
  }
  if (shortOf.size === 0) return (text) => text;
  const reach = [...shortOf.keys()].reduce((longest, { length }) => Math.max(longest, length), 0) + mostSpace;
  return (text) => shortened(text, { shortOf, reach });
}

/** A note's formulas by their TeX, and how far the longest reaches with its signs. */
interface NoteFormulas {
  readonly shortOf: ReadonlyMap<string, string>;
  readonly reach: number;
}

/** Looks at each opening once, and no further than a formula reaches: a note may have thousands. */
function shortened(text: string, { shortOf, reach }: NoteFormulas): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { index, 1: environment } of text.matchAll(openings)) {
    if (index < copied) continue;
    const within = text.slice(index, index + reach);
    const found = typedAt(within, environment).find(({ tex }) => shortOf.has(tex));
    if (found === undefined) continue;
    pieces.push(text.slice(copied, index), shortOf.get(found.tex) ?? "");
    copied = index + found.length;
  }
  return `${pieces.join("")}${text.slice(copied)}`;
}

/** The TeX that a text may begin with, and its length with the signs. */
interface Typed {
  readonly tex: string;
  readonly length: number;
}

function typedAt(text: string, environment: string | undefined): readonly Typed[] {
  if (environment === undefined) return signs.flatMap((pair) => typedBetween(text, pair));
  const closing = `\\end{${environment}}`;
  const end = text.indexOf(closing);
  return end === -1 ? [] : [{ tex: text.slice(0, end + closing.length), length: end + closing.length }];
}

function typedBetween(text: string, [opening, closing]: (typeof signs)[number]): readonly Typed[] {
  if (!text.startsWith(opening)) return [];
  let end = text.indexOf(closing, opening.length);
  // `\$` is a dollar of the formula.
  while (closing === "$" && text.charAt(end - 1) === "\\") end = text.indexOf(closing, end + 1);
  return end === -1 ? [] : [{ tex: text.slice(opening.length, end).trim(), length: end + closing.length }];
}
