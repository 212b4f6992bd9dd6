import { isRecord } from "../../model/is-record.ts";
import { readJson } from "../../model/text/read-json.ts";
import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { changed, type NoteDraft } from "../notes/note-draft.ts";
import { type PlainValue, plainFields, yamlField } from "./plain-value.ts";
import { yamlOfToml } from "./toml.ts";

/** Front matter that is not YAML, and the text around it. */
interface ForeignFrontMatter {
  readonly language: "toml" | "json" | "braces";
  readonly lines: string;
  readonly body: string;
}

/**
 * Rewrites front matter of TOML or JSON (Hugo, Zola, Hexo, Eleventy) or one pair of braces (Obsidian's Digital Garden)
 * as YAML lines. Null if it cannot be read; such a note is skipped, since the front matter may hold it back.
 */
export function asYaml(draft: NoteDraft): NoteDraft | null {
  const found = foreignIn(draft.text);
  if (found === null) return isForeign(draft.text) ? null : draft;
  const lines = linesOfYaml(found);
  if (lines === null) return null;
  const lineEnd = draft.text.includes("\r\n") ? "\r\n" : "\n";
  const written = ["---", ...lines, "---"].join(lineEnd);
  const change = { reason: "front-matter-translated", line: 1, text: "---" } as const;
  return changed(draft, { text: `${written}${found.body === "" ? lineEnd : found.body}`, change });
}

function linesOfYaml({ language, lines }: ForeignFrontMatter): readonly string[] | null {
  if (language === "toml") return yamlOfToml(lines);
  return yamlOfJson(lines) ?? (language === "braces" ? yamlOfBraces(lines) : null);
}

/** How other front matter begins; the last form is an object between `---` lines. */
const foreignBeginnings: readonly RegExp[] = [
  /^(?:\+{3}|;{3,})[ \t]*\r?\n/u,
  /^\{\s*"[\w-]+"\s*:/iu,
  /^---[ \t]*(?:toml|json)[ \t]*\r?\n/iu,
  /^---[ \t]*\r?\n\s*\{\s*["'\w-]+\s*:/iu,
];

/** Whether a text seems to begin with non-YAML front matter, complete or not. */
function isForeign(text: string): boolean {
  const begun = text.replace(/^[\s\uFEFF]+/u, "");
  return foreignBeginnings.some((beginning) => beginning.test(begun));
}

const fences: readonly (readonly [opening: string, closing: string, language: ForeignFrontMatter["language"]])[] = [
  ["\\+{3}", "\\+{3}", "toml"],
  ["---[ \\t]*toml", "---", "toml"],
  ["---[ \\t]*json", "---", "json"],
  [";{3,}", ";{3,}", "json"],
  ["---", "---", "braces"],
];

function foreignIn(text: string): ForeignFrontMatter | null {
  if (!isForeign(text)) return null;
  for (const [opening, closing, language] of fences) {
    const fenced = new RegExp(
      `^[\\s\\uFEFF]*${opening}[ \\t]*\\r?\\n((?:[^\\n]*\\n)*?)${closing}[ \\t]*(?=\\r?\\n|$)`,
      "iu",
    );
    const [whole, lines = ""] = fenced.exec(text) ?? [];
    if (whole !== undefined) return { language, lines, body: text.slice(whole.length) };
  }
  return inBraces(text);
}

const jsonToken = /"(?:[^"\\]|\\.)*"|[{}]/gsu;

function inBraces(text: string): ForeignFrontMatter | null {
  let depth = 0;
  for (const { 0: part, index } of text.matchAll(jsonToken)) {
    if (part === "{") depth += 1;
    if (part === "}") depth -= 1;
    if (part !== "}" || depth > 0) continue;
    return { language: "json", lines: text.slice(0, index + 1).replace(/^\uFEFF/u, ""), body: text.slice(index + 1) };
  }
  return null;
}

/** Hexo omits the outer braces. */
function yamlOfJson(text: string): readonly string[] | null {
  const whole = text.trim().startsWith("{") ? text : `{${text.trim().replace(/,$/u, "")}}`;
  const value = readJson(whole);
  if (!isRecord(value)) return null;
  return plainFields(value)?.entries.flatMap(([key, one]) => yamlField(key, one)) ?? null;
}

/** No author nests so many lists and fields in one pair of braces. */
const mostNested = 100;

/** A YAML flow mapping, whose texts need no quotes. Aliases and comments are not read. */
function yamlOfBraces(text: string): readonly string[] | null {
  if (/[&*]\w|(?:^|\s)#/u.test(text) || text.split(/[[{]/u).length > mostNested) return null;
  const reading = readYaml(text);
  if (!reading.ok || reading.root?.kind !== "fields" || !text.trim().endsWith("}")) return null;
  return reading.root.entries.flatMap(({ key, value }) => yamlField(key, plainNode(value, text)));
}

function plainNode(node: YamlNode, text: string): PlainValue {
  if (node.kind === "list") return { kind: "list", items: node.items.map((item) => plainNode(item, text)) };
  if (node.kind === "fields")
    return { kind: "fields", entries: node.entries.map(({ key, value }) => [key, plainNode(value, text)] as const) };
  const typed = text.slice(node.start, node.end);
  const isText = typeof node.value === "string" && !/^\d/u.test(typed);
  return isText ? { kind: "text", text: String(node.value) } : { kind: "bare", text: typed.replace(/\s+/gu, " ") };
}
