import { changed, type NoteDraft } from "../note-draft.ts";
import { plainFields, yamlField } from "./plain-value.ts";
import { yamlOfToml } from "./toml.ts";

/** Front matter in another language than YAML, and what of a text is not it. */
interface ForeignFrontMatter {
  readonly language: "toml" | "json";
  readonly lines: string;
  readonly body: string;
}

/**
 * Says in YAML what front matter of TOML or JSON says, as Hugo, Zola, Hexo and Eleventy have it; null where that cannot be
 * read: it says what is to be held back, among other things, and nothing is made of a note without it.
 */
export function asYaml(draft: NoteDraft): NoteDraft | null {
  const found = foreignIn(draft.text);
  if (found === null) return isForeign(draft.text) ? null : draft;
  const lines = found.language === "toml" ? yamlOfToml(found.lines) : yamlOfJson(found.lines);
  if (lines === null) return null;
  const lineEnd = draft.text.includes("\r\n") ? "\r\n" : "\n";
  const written = ["---", ...lines, "---"].join(lineEnd);
  const change = { reason: "front-matter-translated", line: 1, text: "---" } as const;
  return changed(draft, { text: `${written}${found.body === "" ? lineEnd : found.body}`, change });
}

/** Whether a text seems to begin with front matter in another language, whole or not. */
function isForeign(text: string): boolean {
  return /^[\s\uFEFF]*(?:(?:\+{3}|;{3,})[ \t]*\r?\n|\{\s*"[\w-]+"\s*:|---[ \t]*(?:toml|json)[ \t]*\r?\n)/iu.test(text);
}

const fences: readonly (readonly [opening: string, closing: string, language: ForeignFrontMatter["language"]])[] = [
  ["\\+{3}", "\\+{3}", "toml"],
  ["---[ \\t]*toml", "---", "toml"],
  ["---[ \\t]*json", "---", "json"],
  [";{3,}", ";{3,}", "json"],
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
