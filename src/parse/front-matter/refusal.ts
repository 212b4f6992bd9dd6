import type { SourcePath } from "../../model/addresses.ts";
import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import { placeOf, type SourceText } from "../source-text.ts";
import { isYaml, type LocatedFrontMatter } from "./locate.ts";

/** Why front matter is not even looked at: it is in a language that might run code, or longer than any front matter is; null when it is neither. */
export function refusal(located: LocatedFrontMatter, source: SourceText, path: SourcePath): Diagnostic | null {
  const { opening, language } = located.fences;
  const where = { source: path, place: placeOf(source, opening.start, opening.end) };
  if (!isYaml(language)) return diagnose("front-matter-language", { language }, where);
  const { lineCount: lines } = located;
  const characters = located.lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (lines <= located.room.lines && characters <= located.room.characters) return null;
  return diagnose(
    "front-matter-too-large",
    { characters, lines, mostCharacters: located.room.characters, mostLines: located.room.lines },
    where,
  );
}
