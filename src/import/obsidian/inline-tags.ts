import { withholdsArticle } from "../../model/note/article-mode.ts";
import { longestWord } from "../../parse/front-matter/fields/limits.ts";
import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { withoutComments } from "../../parse/without-comments.ts";
import { yamlList } from "../../writing/yaml-scalar.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { type NoteDraft, parseDraft, withField } from "../notes/note-draft.ts";
import type { ImportSettings } from "../settings/import-settings.ts";

/**
 * Lists the `#tags` of a note's text in its `tags:` as well, since only their old program reads them there. The text
 * stays. A note that withholds its article keeps them to itself: they may be the article's words.
 */
export function gatherInlineTags(draft: NoteDraft, settings: ImportSettings): NoteDraft {
  const { note } = parseDraft(draft, settings);
  if (note === null || withholdsArticle(note.frontMatter, settings)) return draft;
  const known = new Set([...note.tags, ...note.keywords].map(({ value }) => folded(value)));
  const found = inlineTags(draft.text.slice(frontMatterLines(draft.text)?.end ?? 0));
  const added = found.filter((tag) => !known.has(folded(tag)));
  if (added.length === 0) return draft;
  const tags = [...note.frontMatter.tags.map(({ value }) => value), ...added];
  return withField(draft, "tags", yamlList(tags), "tags-gathered");
}

/** In Logseq, a tag of several words is in brackets. */
const tag =
  /(?<=^|\s)#(?:\[\[([^[\]\n]{1,200})\]\]|([^\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]{1,200}))/gmu;

/**
 * The tags in a text as Obsidian reads them, each once: behind a space, not in code, links, formulas or comments, and
 * not just a number. Nested ones keep their slash.
 */
export function inlineTags(text: string): readonly string[] {
  const tags = new Map<string, string>();
  for (const [, words, word = ""] of readable(text).matchAll(tag)) {
    const name = (words ?? word).replace(/^\/+|\/+$/gu, "").trim();
    if (/[^\d/_-]/u.test(name) && name.length <= longestWord && !tags.has(folded(name))) tags.set(folded(name), name);
  }
  return [...tags.values()];
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Links, formulas and tags of HTML; Logseq's tags in brackets are none. */
const aside =
  /!?\[[^[\]\n]{0,300}\]\([^()\n]{0,1000}\)|(?<!#)\[\[[^[\]\n]{0,300}\]\]|<[a-z/][^<>]{0,1000}>|\$\$[^$]{0,5000}\$\$|\$(?=\S)[^$\n]{1,300}(?<=\S)\$/giu;

/** A text in which something stands in place of whatever holds no tags, so that nothing new is behind a space. */
function readable(text: string): string {
  let shown = "";
  let from = 0;
  for (const { start, end } of codeRanges(text)) {
    shown += text.slice(from, start) + masked(text.slice(start, end));
    from = Math.max(from, end);
  }
  return withoutComments(withoutIndentedCode(shown + text.slice(from))).replace(aside, masked);
}

function masked(text: string): string {
  return text.replace(/[^\s]/gu, ".").replaceAll(" ", ".");
}

/** An indented line is code unless it continues a list. */
function withoutIndentedCode(text: string): string {
  let isList = false;
  let isBehindBreak = true;
  const lines = text.split("\n").map((line) => {
    if (line.trim() === "") {
      isBehindBreak = true;
      return line;
    }
    const isIndented = /^(?: {4}|\t)/u.test(line);
    if (!isIndented) isList = /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s/u.test(line) || (isList && !isBehindBreak);
    const isCode = isIndented && !isList && isBehindBreak;
    if (!isCode) isBehindBreak = false;
    return isCode ? "" : line;
  });
  return lines.join("\n");
}
