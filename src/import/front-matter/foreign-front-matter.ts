import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { changed, type NoteDraft } from "../note-draft.ts";
import { type PlainValue, plainFields, yamlField } from "./plain-value.ts";
import { yamlOfToml } from "./toml.ts";

/** Front matter that is not lines of YAML, and what of a text is not it. */
interface ForeignFrontMatter {
  readonly language: "toml" | "json" | "braces";
  readonly lines: string;
  readonly body: string;
}

/**
 * Says in lines of YAML what front matter of TOML or JSON says, as Hugo, Zola, Hexo and Eleventy have it, or one pair of braces
 * between lines of `---`, as the Digital Garden plugin of Obsidian writes it; null where that cannot be read: it says what is
 * to be held back, among other things, and nothing is made of a note without it.
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

/** How front matter in another language begins; the last holds an object between the lines of YAML. */
const foreignBeginnings: readonly RegExp[] = [
  /^(?:\+{3}|;{3,})[ \t]*\r?\n/u,
  /^\{\s*"[\w-]+"\s*:/iu,
  /^---[ \t]*(?:toml|json)[ \t]*\r?\n/iu,
  /^---[ \t]*\r?\n\s*\{\s*["'\w-]+\s*:/iu,
];

/** Whether a text seems to begin with front matter in another language, whole or not. */
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

/** Hexo leaves the braces out. */
function yamlOfJson(text: string): readonly string[] | null {
  const whole = text.trim().startsWith("{") ? text : `{${text.trim().replace(/,$/u, "")}}`;
  try {
    const value: unknown = JSON.parse(whole);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    return plainFields(value)?.entries.flatMap(([key, one]) => yamlField(key, one)) ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** No writer has so many lists and fields in one pair of braces. */
const mostNested = 100;

/** One pair of braces of YAML, in which marks round texts are not needed. Values that stand in for each other, and notes for oneself, are not read. */
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
