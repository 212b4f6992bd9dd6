import type { SourcePath } from "../../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import { lineOffset, placeOf, type SourceText } from "../../places/source-text.ts";
import { isYaml, type LocatedFrontMatter } from "./locate-front-matter.ts";

/** Why front matter is refused unread: its language might run code, or it is too long; null when neither. */
export function refusal(located: LocatedFrontMatter, source: SourceText, path: SourcePath): Diagnostic | null {
  const { opening, language } = located.fences;
  const where = { source: path, place: placeOf(source, opening.start, opening.end) };
  if (!isYaml(language)) return diagnose("front-matter-language", { language }, where);
  const { lineCount: lines, limits, firstLine } = located;
  const characters = lineOffset(source, firstLine + lines) - lineOffset(source, firstLine);
  if (lines <= limits.lines && characters <= limits.characters) return null;
  const facts = { characters, lines, mostCharacters: limits.characters, mostLines: limits.lines };
  return diagnose("front-matter-too-large", facts, where);
}
