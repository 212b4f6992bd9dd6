import type { StudyNote } from "../model/note/study-note.ts";
import { attributeText } from "../model/text/attribute-text.ts";
import { literalPattern } from "../model/text/literal-pattern.ts";

/** A formula as the note's page shows it, and its source. */
const formula =
  /<math\b[^>]*><semantics>(.*?)<annotation encoding="application\/x-tex">([^<]*)<\/annotation><\/semantics><\/math>/gsu;

/** Where a formula is found: between its signs, or bare if a command (`\begin`) tells it from other words. */
const signs: readonly (readonly [string, string])[] = [
  ["$$", "$$"],
  ["$", "$"],
  ["\\\\(", "\\\\)"],
  ["\\\\[", "\\\\]"],
];

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
      const tex = attributeText(source);
      const short = tex.includes("\\") ? attributeText(set.replace(/<[^>]*>/gu, "")) : tex;
      shortOf.set(tex, short.replace(/\s+/gu, " ").trim());
    }
  }
  if (shortOf.size === 0) return (text) => text;
  const written = new RegExp(
    [...shortOf.keys()]
      .sort((one, other) => other.length - one.length)
      .map(forms)
      .join("|"),
    "gu",
  );
  return (text) => text.replace(written, (found) => shortOf.get(texIn(found)) ?? found);
}

/** A pattern of the ways in which a text may hold a formula. */
function forms(tex: string): string {
  const between = signs.map(
    ([opening, closing]) => `${literalPattern(opening)}\\s*${literalPattern(tex)}\\s*${literalPattern(closing)}`,
  );
  return [...between, ...(tex.includes("\\") ? [literalPattern(tex)] : [])].join("|");
}

function texIn(found: string): string {
  const [opening, closing] = signs.find(([sign]) => found.startsWith(sign)) ?? ["", ""];
  return found.slice(opening.length, found.length - closing.length).trim();
}
