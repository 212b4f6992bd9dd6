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

/** The note's address: the one its author typed, else the site's pattern filled in. The pattern must have no problem. */
export function notePermalink(note: StudyNote, pattern: string): Permalink {
  return note.permalink ?? filledPermalink(pattern, note);
}

/** The address of a note by a pattern; what some computers cannot write is replaced. */
export function filledPermalink(pattern: string, note: AddressedNote): Permalink {
  return portablePermalink(filledText(pattern, note));
}

/**
 * A pattern filled in for a note and cleaned as Jekyll does it: `..` and `./` are no parts of an address, nor is a second
 * `/`, and a page that is no folder is an HTML file.
 */
export function filledText(pattern: string, note: AddressedNote): string {
  const filled = fillPlaceholders(pattern, note);
  const cleaned = filled.replaceAll("..", "/").replaceAll("./", "").replace(/\/+/gu, "/");
  return /(?:\/|\.html?)$/iu.test(cleaned) ? cleaned : `${cleaned}.html`;
}

/** Why a pattern cannot give every note an address that can be written, or null when it can. */
export function permalinkPatternProblem(pattern: string): PermalinkProblem | "unknown-placeholder" | null {
  if (unknownPlaceholder(pattern) !== null) return "unknown-placeholder";
  return permalinkProblem(patternSample(pattern));
}

/** The first placeholder of a pattern that stands for nothing, without its colon; null when all are known. */
export function unknownPlaceholder(pattern: string): string | null {
  const unknown: string[] = [];
  replacePlaceholders(pattern, (name) => {
    const known = [name, name.replace(/_$/u, "")].some((one) => permalinkPlaceholders.includes(one));
    if (!known) unknown.push(name);
    return null;
  });
  return unknown[0] ?? null;
}

/** The address of a note whose every part is one letter. */
export function patternSample(pattern: string): string {
  return replacePlaceholders(pattern, (name) => {
    if (name === "output_ext") return ".html";
    return permalinkPlaceholders.includes(name) ? "x" : null;
  });
}
