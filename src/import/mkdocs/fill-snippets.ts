import type { BlogFolder } from "../blog/blog-folder.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";
import { mkdocsSource } from "./mkdocs-address.ts";

const snippet = /^([ \t]*)-{1,9}8<-{1,9}[ \t]+(?:"([^"\n]+)"|'([^'\n]+)')[ \t\r]*$/gmu;
const sectionMark = /^.*-{1,9}8<-{1,9}[ \t]+\[[ \t]*(?:start|end)[ \t]*:.*$/u;
const abbreviation = /^\*\[[^\]\n]+\]:/u;

/**
 * Fills in what a post includes from another file of the blog (`--8<-- "a.py"`), also within code, as MkDocs does. A
 * file of nothing but abbreviations, which showed no words, is hidden. What is not found stays.
 */
export function snippetFiller(folder: BlogFolder): (draft: NoteDraft) => NoteDraft {
  const source = mkdocsSource(folder);
  if (source === null) return (draft) => draft;
  const known = new Set(folder.files.map(({ path }) => path));
  const readText = (typed: string): string | null => {
    const path = typed.replace(/^(?:\.\/)+/u, "");
    if (/(?:^|\/)\./u.test(path)) return null;
    const found = [path, source + path, `includes/${path}`, `snippets/${path}`].find((one) => known.has(one));
    return found === undefined ? null : folder.readText(found);
  };
  return (draft) => (/8<-/u.test(draft.text) ? rewriteBody(draft, (body) => snippetsIn(body, readText)) : draft);
}

function snippetsIn(body: string, readText: (path: string) => string | null): readonly ToldRewriting[] {
  return [...body.matchAll(snippet)].flatMap(
    ({ 0: all, 1: indent = "", 2: double, 3: single, index: start }): readonly ToldRewriting[] => {
      const typed = double ?? single ?? "";
      const [, path = typed, part = ""] = /^([^:\n]+)(?::(.+))?$/u.exec(typed) ?? [];
      const whole = readText(path);
      // A file with front matter is a page with an address of its own.
      const lines = whole === null || whole.startsWith("---") ? null : partOf(whole.split(/\r?\n/u), part);
      if (lines === null) return [];
      const words = lines.filter((line) => !sectionMark.test(line));
      const isHidden = words.every((line) => line.trim() === "" || abbreviation.test(line));
      const text = isHidden
        ? `${indent}<!-- ${all.trim().replaceAll("--", "- -")} -->`
        : words.map((line) => (line === "" ? "" : indent + line)).join("\n");
      return [{ start, end: start + all.length, text, reason: "snippet-filled", told: firstLine(text.trim()) }];
    },
  );
}

/** The lines of a file that are named: by numbers, by a section, or all of them. */
function partOf(lines: readonly string[], part: string): readonly string[] | null {
  const whole = lines.slice(0, lines.findLastIndex((line) => line.trim() !== "") + 1);
  if (part === "") return whole;
  const [isNumbers, from = "", , to = ""] = /^(\d*)(:(\d*))?$/u.exec(part) ?? [];
  if (isNumbers !== undefined)
    return whole.slice(from === "" ? 0 : Number(from) - 1, to === "" ? whole.length : Number(to));
  const at = (event: string): number =>
    whole.findIndex((line) => sectionMark.test(line) && line.replaceAll(" ", "").includes(`[${event}:${part}]`));
  const [first, last] = [at("start"), at("end")];
  return first === -1 || last < first ? null : whole.slice(first + 1, last);
}
