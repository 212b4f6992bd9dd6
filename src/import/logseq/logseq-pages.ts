import { rewrite } from "../../parse/places/rewritten-source.ts";
import { yamlList } from "../../writing/yaml-scalar.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { type PlainValue, yamlField } from "../front-matter/plain-value.ts";
import { changed, type NoteDraft } from "../notes/note-draft.ts";
import { shownMatches } from "../text/rewrite-matches.ts";
import { spelledName } from "./logseq-blocks.ts";

/**
 * The folder in which Logseq keeps its settings and its copies of older pages, ending in a slash; null without Logseq.
 */
export function logseqFolder({ files }: Pick<BlogFolder, "files">): string | null {
  const found = files.map(({ path }) => /^((?:.*\/)?logseq\/)config\.edn$/u.exec(path)).find((one) => one !== null);
  return found?.[1] ?? null;
}

/**
 * Rewrites what a Logseq page says of itself (`title:: words`) as front matter, and removes what Logseq notes of its
 * blocks.
 */
export function readLogseqPage(draft: NoteDraft): NoteDraft {
  const plain = withoutBlockNotes(draft);
  const [whole = ""] = properties.exec(plain.text) ?? [];
  const lines = whole.split(/\r?\n/u).flatMap((line) => {
    const [, key, value = ""] = property.exec(line) ?? [];
    return key === undefined || value === "" ? [] : fieldOf(key.toLowerCase(), value);
  });
  const isTitled = lines.some((line) => line.startsWith("title:"));
  const name = isTitled || plain.text.startsWith("---") ? null : spelledName(draft.from);
  if (name !== null) lines.unshift(...yamlField("title", scalarOf(name)));
  if (lines.length === 0) return plain;
  const lineEnd = plain.text.includes("\r\n") ? "\r\n" : "\n";
  const text = ["---", ...lines, "---", ""].join(lineEnd) + plain.text.slice(whole.length);
  return changed(plain, { text, change: { reason: "front-matter-translated", line: 1, text: "---" } });
}

const property = /^([\p{L}][\p{L}\p{N}_.-]*)::(?:[ \t]+(.*?))?[ \t]*$/u;
const properties = /^\uFEFF?(?:[\p{L}][\p{L}\p{N}_.-]*::(?:[ \t][^\n]*|\r)?(?:\n|$))+/u;

/** Nothing is told of them: they are no words. */
function withoutBlockNotes(draft: NoteDraft): NoteDraft {
  const notes = shownMatches(draft.text, blockNote);
  const removed = notes.map(({ 0: all, index: start }) => ({ start, end: start + all.length, text: "" }));
  return notes.length === 0 ? draft : { ...draft, text: rewrite(draft.text, removed) };
}

/** Lines that only Logseq reads, below a block, and the hours it counted for a task. */
const blockNote =
  /^[ \t]+(?:id|collapsed|heading|background-color|query-[a-z-]+|logseq\.[\w.-]+)::[^\n]*\n|^[ \t]+:LOGBOOK:[ \t\r]*\n(?:[ \t]+(?!:END:)[^\n]*\n){0,99}[ \t]+:END:[^\n]*\n/gmu;

const listKeys: ReadonlyMap<string, string> = new Map([
  ["tags", "tags"],
  ["alias", "aliases"],
]);

function fieldOf(key: string, typed: string): readonly string[] {
  const list = listKeys.get(key);
  if (list === undefined) return yamlField(key, scalarOf(typed));
  const items = typed.split(/[,，]/u).map((item) => item.trim().replace(/^#?\[\[(.*)\]\]$|^#/u, "$1"));
  return [`${list}: ${yamlList(items.filter((item) => item !== ""))}`];
}

/** A yes or no, and a date, need no quotes. */
function scalarOf(text: string): PlainValue {
  return { kind: /^(?:true|false|\d{4}-\d\d-\d\d)$/u.test(text) ? "bare" : "text", text };
}
