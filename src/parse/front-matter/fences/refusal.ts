import type { SourcePath } from "../../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import type { RuleFacts } from "../../../model/problem/rule-catalogue.ts";
import { lineOffset, placeOf, type SourceText } from "../../places/source-text.ts";
import { isYaml, type LocatedFrontMatter } from "./locate-front-matter.ts";
import { leadingFields } from "./toml-fields.ts";

/** How far down fields are looked for. */
const furthest = 60;

/** Why front matter is refused unread: its language might run code, or it is too long; null when neither. */
export function refusal(located: LocatedFrontMatter, source: SourceText, path: SourcePath): Diagnostic | null {
  const { opening, language } = located.fences;
  const where = { source: path, place: placeOf(source, opening.start, opening.end) };
  if (!isYaml(language)) return diagnose("front-matter-language", otherLanguage(located, source), where);
  const { lineCount: lines, limits, firstLine } = located;
  const characters = lineOffset(source, firstLine + lines) - lineOffset(source, firstLine);
  if (lines <= limits.lines && characters <= limits.characters) return null;
  const facts = { characters, lines, mostCharacters: limits.characters, mostLines: limits.lines };
  return diagnose("front-matter-too-large", facts, where);
}

/** What to write in place of front matter in TOML, closed or not; nothing of any other language is looked at. */
function otherLanguage(located: LocatedFrontMatter, source: SourceText): RuleFacts<"front-matter-language"> {
  const { opening, language, closing } = located.fences;
  const typed = source.text.slice(opening.start, opening.end).trim();
  const fields = language === "toml" ? leadingFields(located.lines.slice(0, furthest)) : null;
  if (fields === null) return { language, typed, fields: null };
  const isClosed = closing !== null && located.lines.slice(fields.count).every((line) => line.trim() === "");
  const last = isClosed ? closing.line : opening.line + fields.count;
  return { language, typed, fields: { first: opening.line, last, lines: fields.written } };
}
