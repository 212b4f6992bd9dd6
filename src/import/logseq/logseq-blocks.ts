import { fileName } from "../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";

/** A block that others refer to by its number. */
export interface LogseqBlock {
  /** The name of its page. */
  readonly page: string;
  /** Its first line, without markup. */
  readonly words: string;
}

/** The blocks of a folder by their numbers. */
export type LogseqBlocks = ReadonlyMap<string, LogseqBlock>;

/** A page's name: what it says, or its file's, in which signs are spelled out (`a___b`, `a%2Fb`). */
export function logseqPageName(path: string, text: string): string {
  return (
    /^\uFEFF?(?:[^\s:]+::[^\n]*\n)*?title::[ \t]+(.+?)[ \t\r]*$/mu.exec(text)?.[1] ?? spelledName(path) ?? stemOf(path)
  );
}

/** The name that a file's name spells out; null if it is that name. */
export function spelledName(path: string): string | null {
  const stem = stemOf(path);
  const read = stem
    .replaceAll("___", "/")
    .replace(/%(?:[2-7][\dA-F])/giu, (sign) => String.fromCodePoint(Number.parseInt(sign.slice(1), 16)));
  return read === stem ? null : read;
}

function stemOf(path: string): string {
  return withoutNoteEnding(fileName(path));
}

/** The signs of tasks, as a pattern: a cancelled one is no task any more. */
export const taskSigns = "TODO|DONE|DOING|NOW|LATER|WAITING";
const taskSign = new RegExp(`^(?:${taskSigns}|CANCELL?ED)[ \\t]+`, "u");

/** The blocks of a page that have a number. */
export function numberedBlocks(path: string, text: string): readonly (readonly [number: string, LogseqBlock])[] {
  const page = logseqPageName(path, text);
  let block: string | null = null;
  return text.split(/\r?\n/u).flatMap((line) => {
    const [, opened] = /^[ \t]*-[ \t]+(.*)$/u.exec(line) ?? [];
    if (opened !== undefined) block = opened;
    const [, number = ""] = /^[ \t]*id::[ \t]+([\da-f-]{36})[ \t]*$/iu.exec(line) ?? [];
    if (number === "") return [];
    return [[number.toLowerCase(), { page, words: block === null ? page : plainWords(block) }] as const];
  });
}

/** A block's words for the text of a link. */
function plainWords(typed: string): string {
  return typed
    .replace(/^#{1,6}[ \t]+/u, "")
    .replace(taskSign, "")
    .replace(/!\[[^\]]*\]\([^()]*\)(?:\{[^{}]*\})?|\(\([\da-f-]{36}\)\)|\{\{[^{}]*\}\}/giu, "")
    .replace(/\[([^[\]]*)\]\([^()]*\)/gu, "$1")
    .replace(/#?\[\[([^[\]]*)\]\]/gu, "$1")
    .replace(/\*\*|~~|==|\^\^|[[\]|`<>]/gu, "")
    .trim();
}
