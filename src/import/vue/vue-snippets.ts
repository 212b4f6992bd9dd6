import { type BlogFolder, folderOf } from "../blog/blog-folder.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { firstOf, resolved } from "../links/linked-places.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { fenceAround } from "../text/code-fence.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";
import { shownMatches } from "../text/rewrite-matches.ts";
import { vitepressSource } from "../vitepress/vitepress-address.ts";
import { vuepressSource } from "../vuepress/vuepress-address.ts";

const snippet =
  /^(?<indent>[ \t]*)<<<[ \t]+(?<code>[^\s#{[]+)(?:#(?<region>[\w-]+))?(?:[ \t]?\{(?<shown>[^}\n]*)\})?(?:[ \t]?\[(?<title>[^\]\n]+)\])?[ \t\r]*$|<!--[ \t]*@include:[ \t]*(?<part>[^\s<>#{]+)(?:#(?<place>[\w-]+))?[ \t]?(?:\{(?<first>\d*)[,-](?<last>\d*)\})?[ \t]*-->/gmu;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Fills in what a note of VitePress or VuePress takes from another file of the blog: code (`<<< @/a.js#region{2}`) as a
 * code block, and the text of a file or of a part of it (`<!--@include: ./a.md{3,9}-->`). What is not found stays.
 */
export function vueSnippetFiller(folder: BlogFolder): (draft: NoteDraft) => NoteDraft {
  const source = vitepressSource(folder) ?? vuepressSource(folder) ?? "";
  const known = new Set(folder.files.map(({ path }) => path));
  const readText = (typed: string, from: string): string | null => {
    const below = typed.replace(/^@\//u, "");
    const paths = below === typed ? [folderOf(from) + typed] : [source + below, below];
    return firstOf(paths.map(resolved), (path) =>
      known.has(path) && !/(?:^|\/)\./u.test(path) ? folder.readText(path) : null,
    );
  };
  return (draft) => {
    if (!/<<<|@include:/u.test(draft.text)) return draft;
    return rewriteBody(draft, (body) =>
      shownMatches(body, snippet).flatMap(({ 0: all, index: start, groups = {} }): readonly ToldRewriting[] => {
        const whole = readText(groups["code"] ?? groups["part"] ?? "", draft.from);
        const text = whole === null ? null : written(whole, groups);
        if (text === null) return [];
        return [{ start, end: start + all.length, text, reason: "snippet-filled", told: firstLine(text.trim()) }];
      }),
    );
  };
}

function written(whole: string, groups: Groups): string | null {
  return groups["code"] === undefined ? textIn(whole, groups) : codeBlock(whole, groups);
}

/** A note's text without its front matter, or the part that is named; null if that is not there. */
function textIn(whole: string, { place = "", first = "", last = "" }: Groups): string | null {
  const lines = whole.split(/\r?\n/u);
  const named = place === "" ? lines : regionIn(lines, place);
  if (place !== "" && named === lines) return null;
  const fields = place === "" ? frontMatterLines(whole) : null;
  const above = fields === null ? 0 : whole.slice(0, fields.end).split("\n").length;
  const shown = named.slice(Math.max(above, Number(first) - 1), last === "" ? undefined : Number(last));
  return shown.join("\n").trim() || null;
}

function codeBlock(whole: string, { indent = "", code = "", region = "", shown = "", title }: Groups): string {
  const lines = regionIn(whole.replace(/\s+$/u, "").split(/\r?\n/u), region);
  const language = /(?:^|\s)([a-z][^\s:]*)/iu.exec(shown)?.[1] ?? /\.(\w+)$/u.exec(code)?.[1] ?? "";
  const fence = fenceAround(lines.join("\n"));
  const caption = title === undefined || title.includes('"') ? "" : ` title="${title}"`;
  return [`${fence}${language}${caption}`, ...lines, fence].map((line) => indent + line).join("\n");
}

/** The lines of a region that a comment names; all of them if it is not there. */
function regionIn(lines: readonly string[], name: string): readonly string[] {
  const named = (line: string, event: string): boolean =>
    name !== "" && new RegExp(`(?:^|[\\W_])${event}[ \\t]+${name}(?![\\w-])`, "iu").test(line);
  const first = lines.findIndex((line) => named(line, "region"));
  const last = lines.findIndex((line, index) => index > first && named(line, "endregion"));
  return first === -1 || last === -1 ? lines : lines.slice(first + 1, last);
}
