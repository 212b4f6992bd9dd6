import type { StudyNote } from "../note/study-note.ts";
import type { Permalink } from "./addresses.ts";
import { type PermalinkProblem, permalinkProblem } from "./permalink.ts";
import {
  type AddressedNote,
  fillPlaceholders,
  permalinkPlaceholders,
  replacePlaceholders,
} from "./permalink-placeholders.ts";
import { portablePermalink } from "./portable-permalink.ts";

/** A note's address: the one its author typed, else the site's pattern filled in. The pattern must be valid. */
export function notePermalink(note: AddressedNote & Pick<StudyNote, "permalink">, pattern: string): Permalink {
  return note.permalink ?? filledPermalink(pattern, note);
}

/** Fills in a note's address, replacing what some file systems cannot hold. */
export function filledPermalink(pattern: string, note: AddressedNote): Permalink {
  return portablePermalink(filledText(pattern, note));
}

/**
 * Fills in and cleans a pattern as Jekyll does: `..`, `./` and double `/` are dropped, and a page that is not a folder
 * is an HTML file.
 */
export function filledText(pattern: string, note: AddressedNote): string {
  const filled = fillPlaceholders(pattern, note);
  const cleaned = filled.replaceAll("..", "/").replaceAll("./", "").replace(/\/+/gu, "/");
  return /(?:\/|\.html?)$/iu.test(cleaned) ? cleaned : `${cleaned}.html`;
}

/** Why a pattern cannot give every note a valid address; null if it can. */
export function permalinkPatternProblem(pattern: string): PermalinkProblem | "unknown-placeholder" | null {
  if (unknownPlaceholder(pattern) !== null) return "unknown-placeholder";
  return permalinkProblem(patternSample(pattern));
}

/** The first unknown placeholder of a pattern, without its colon; null if all are known. */
export function unknownPlaceholder(pattern: string): string | null {
  const unknown: string[] = [];
  replacePlaceholders(pattern, (name) => {
    const known = [name, name.replace(/_$/u, "")].some((one) => permalinkPlaceholders.includes(one));
    if (!known) unknown.push(name);
    return null;
  });
  return unknown[0] ?? null;
}

/** A note's address with every placeholder one letter long. */
export function patternSample(pattern: string): string {
  return replacePlaceholders(pattern, (name) => {
    if (name === "output_ext") return ".html";
    return permalinkPlaceholders.includes(name) ? "x" : null;
  });
}
