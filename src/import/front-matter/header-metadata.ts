import { changed, type NoteDraft } from "../notes/note-draft.ts";
import { type PlainValue, yamlField } from "./plain-value.ts";

/** What stands above a text without front matter, and the text below it. */
interface Header {
  readonly fields: readonly (readonly [key: string, value: string])[];
  readonly body: string;
}

/**
 * Rewrites what Pelican and Nikola write above a text as front matter: lines such as `Title: words`, and a comment of
 * lines such as `.. title: words`. Both hold notes back there (`Status: draft`). `isTold` says that the whole blog
 * writes so; elsewhere `Title:` needs a `Date:` beside it.
 */
export function headerAsYaml(draft: NoteDraft, isTold: boolean): NoteDraft {
  const header = dottedHeader(draft.text) ?? plainHeader(draft.text, isTold);
  if (header === null) return draft;
  const lineEnd = draft.text.includes("\r\n") ? "\r\n" : "\n";
  const fields = header.fields.filter(([, value]) => value !== "");
  const lines = fields.flatMap(([key, value]) => linesOf(key, value));
  const text = ["---", ...lines, ...heldByTag(fields), "---"].join(lineEnd) + lineEnd + header.body;
  return changed(draft, { text, change: { reason: "front-matter-translated", line: 1, text: "---" } });
}

const dottedLine = /^\.\.[ \t]+([a-z][\w-]*):[ \t]*(.*?)[ \t]*$/iu;
const inComment = /^\uFEFF?\s*<!--(.*?)-->[ \t]*(?:\r?\n|$)/su;
const bareLines = /^\uFEFF?((?:\.\.[ \t][^\n]*(?:\n|$))+)/u;

/** Nikola's lines, in a comment or bare. */
function dottedHeader(text: string): Header | null {
  const [whole = "", typed = ""] = inComment.exec(text) ?? bareLines.exec(text) ?? [];
  const lines = typed.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const fields = lines.flatMap((line) => {
    const [, key, value = ""] = dottedLine.exec(line) ?? [];
    return key === undefined ? [] : [[key.toLowerCase(), value] as const];
  });
  const isHeader = fields.length === lines.length && fields.some(([key]) => key === "title");
  return isHeader ? { fields, body: text.slice(whole.length) } : null;
}

const plainLine = /^ {0,3}([A-Za-z][\w-]*):(?:[ \t]+(.*?))?[ \t]*$/u;
const knownKeys = new Set(
  "title date modified author authors category tags slug status summary lang template subtitle keywords".split(" "),
);

/** Pelican's lines, up to the first empty line; an indented line goes on with the one above. */
function plainHeader(text: string, isTold: boolean): Header | null {
  const fields: [string, string][] = [];
  let end = text.startsWith("\uFEFF") ? 1 : 0;
  while (end < text.length) {
    const next = text.indexOf("\n", end) + 1 || text.length;
    const line = text.slice(end, next).trimEnd();
    const [, key, value = ""] = plainLine.exec(line) ?? [];
    const above = fields.at(-1);
    if (key !== undefined) fields.push([key.toLowerCase(), value]);
    else if (above !== undefined && /^(?: {4}|\t)/u.test(line) && line.trim() !== "") above[1] += ` ${line.trim()}`;
    else break;
    end = next;
  }
  const keys = fields.map(([key]) => key);
  const isHeader = knownKeys.has(keys[0] ?? "") && (isTold || (keys.includes("title") && keys.includes("date")));
  return isHeader ? { fields, body: text.slice(end) } : null;
}

const listKeys: ReadonlyMap<string, string> = new Map([
  ["tags", "tags"],
  ["category", "categories"],
]);

function linesOf(key: string, value: string): readonly string[] {
  // Pelican publishes a hidden note, but does not list it.
  if (key === "status" && value.toLowerCase() === "hidden") return [`# ${key}: ${value}`, "unlisted: true"];
  const list = listKeys.get(key);
  if (list === undefined) return yamlField(key, scalarOf(value));
  const typed = key === "tags" ? value.split(/[,;]/u) : [value];
  const items = typed.map((item): PlainValue => ({ kind: "text", text: item.trim() }));
  return yamlField(list, { kind: "list", items: items.filter((item) => item.kind !== "text" || item.text !== "") });
}

/** A date needs no quotes. */
function scalarOf(text: string): PlainValue {
  return { kind: /^\d{4}-\d\d-\d\d(?:[T ][\d:]+)?$/u.test(text) ? "bare" : "text", text };
}

/** Nikola does not publish a note with one of these tags. */
function heldByTag(fields: Header["fields"]): readonly string[] {
  const tags = fields.find(([key]) => key === "tags")?.[1].split(",") ?? [];
  return tags.some((tag) => /^(?:draft|private)$/iu.test(tag.trim())) ? ["draft: true"] : [];
}
