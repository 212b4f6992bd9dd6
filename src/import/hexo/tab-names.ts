import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { Rewriting } from "../../parse/places/rewritten-source.ts";
import { escapeWords } from "../links/escape-words.ts";
import type { HexoTag } from "./hexo-tags.ts";

const holders: ReadonlySet<string> = new Set(["tabs", "subtabs", "timeline"]);
const mark = /<!--[ \t]*(end)?(?:sub)?(?:tab|timeline)\b([^\n]*?)[ \t]*-->/gu;

/** Turns the comment that names a tab or timeline entry into visible text, which would be lost without the theme. */
export function tabNames(text: string, tags: readonly HexoTag[]): readonly Rewriting[] {
  const held = tags.flatMap(({ name, end, close }) =>
    close !== undefined && holders.has(name) ? [{ start: end, end: close.start }] : [],
  );
  if (held.length === 0) return [];
  const isHeld = startsWithin(held);
  const isCode = startsWithin(codeRanges(text));
  return [...text.matchAll(mark)].flatMap(({ 0: all, 1: isEnd, 2: typed = "", index }) => {
    const [isInside, isShown] = [isHeld({ start: index }), isCode({ start: index })];
    if (!isInside || isShown) return [];
    const name = isEnd === undefined ? nameIn(typed) : "";
    return [{ start: index, end: index + all.length, text: name === "" ? "" : `\n**${escapeWords(name)}**\n` }];
  });
}

/** A name before its icon, or what Icarus has behind `title:`. */
function nameIn(typed: string): string {
  const [, quoted, bare] = /(?:^|\s)(?:"title:([^"]*)"|title:(\S+))/u.exec(typed) ?? [];
  return quoted ?? bare ?? typed.replace(/@.*$/u, "").trim();
}
