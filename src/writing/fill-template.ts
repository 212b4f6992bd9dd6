import type { Language } from "../model/text/language.ts";
import { markdownText } from "./markdown-text.ts";
import type { NewNote } from "./new-note.ts";
import { type PlaceholderName, placeholder, placeholdersIn, splitTemplate } from "./note-template.ts";
import { markdownValues, type PlaceholderValues, plainValues } from "./placeholder-values.ts";
import { yamlList, yamlScalar } from "./yaml-scalar.ts";

/**
 * Fills in a template: as YAML in front matter, whatever quotes the template has there, and as Markdown below. A line
 * whose placeholders are all empty is dropped. The template must be valid.
 */
export function fillTemplate(
  template: string,
  note: NewNote,
  language: Language,
  paragraphText: (paragraph: string) => string = markdownText,
): string {
  const { frontMatter, body } = splitTemplate(template);
  const plain = plainValues(note, language);
  const markdown = markdownValues(note, language, paragraphText);
  const fields = frontMatter.flatMap((line) => (isSilent(line, plain) ? [] : filledField(line, plain, note.tags)));
  const lines = body.flatMap((line) => (isSilent(line, markdown) ? [] : [filled(line, markdown)]));
  return ["---", ...(note.isDraft ? asDraft(fields) : fields), "---", ...lines].join("\n").replace(/\n{3,}/gu, "\n\n");
}

/** Values of a note for which a template has no placeholder. */
export function unplacedValues(template: string, note: NewNote, language: Language): readonly PlaceholderName[] {
  const placed = new Set(template.split("\n").flatMap(placeholdersIn));
  const wanted = ["tags", "category", "headline", "url", "image", "body"] as const;
  const values = plainValues(note, language);
  return wanted.filter((name) => values[name] !== "" && !placed.has(name));
}

function isSilent(line: string, values: PlaceholderValues): boolean {
  const names = placeholdersIn(line);
  return names.length > 0 && names.every((name) => values[name] === "" && name !== "tags");
}

/** Fills once, so that a value that looks like a placeholder is left alone. */
function filled(line: string, values: PlaceholderValues): string {
  const readValue = (whole: string, name: string): string =>
    placeholdersIn(whole).length === 0 ? whole : values[name as PlaceholderName];
  return line.replace(placeholder, readValue);
}

const field = /^(?<before>\s*(?:-\s+)?(?:[^\s:{}#'"]+\s*:(?:\s+|$))?)(?<value>.*?)\s*$/u;

/**
 * One line of YAML, or one for each item. The whole value is quoted as needed; quotes around a placeholder are not part
 * of it.
 */
function filledField(line: string, values: PlaceholderValues, tags: readonly string[]): readonly string[] {
  const { before = "", value = "" } = field.exec(line)?.groups ?? {};
  if (placeholdersIn(value).length === 0) return [line];
  const inner = /^(?:"(.*)"|'(.*)')$/u.exec(value);
  const typed = inner?.[1] ?? inner?.[2] ?? value;
  const words = wholeList(typed, values, tags);
  const isItem = /-\s+$/u.test(before);
  if (words !== null) return isItem ? words.map((word) => before + yamlScalar(word)) : [before + yamlList(words)];
  const isList = /^\[.*\]$/u.test(typed);
  const text = filled(isList ? typed.slice(1, -1).trim() : typed, values);
  return [before + (isList ? yamlList([text]) : yamlScalar(text))];
}

/**
 * The items of a value that is just one of our lists, with or without brackets; as a text, it would be split at spaces.
 */
function wholeList(typed: string, values: PlaceholderValues, tags: readonly string[]): readonly string[] | null {
  const name = /^\[?\s*\{\{\s*(tags|category)\s*\}\}\s*\]?$/u.exec(typed)?.[1];
  if (name === undefined) return null;
  return name === "tags" ? tags : [values.category];
}

function asDraft(fields: readonly string[]): readonly string[] {
  return [...fields.filter((line) => !/^draft\s*:/u.test(line)), "draft: true"];
}
