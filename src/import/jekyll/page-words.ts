import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { liquidMarks } from "../../parse/liquid/liquid-marks.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import { tagPairs } from "../../parse/liquid/tag-pairs.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";

/** What makes a page a theme's program if it has no words of its author's. */
const program = /\{%-?\s*(?:for|if|unless|case|include|include_relative|assign|capture|render)\b/gu;

/** Why a page is not an author's text; null if it is one. */
export type PageProblem = "page-empty" | "page-program";

/** Examines a page's words below its front matter. Code that is shown counts as words. */
export function pageProblem(text: string): PageProblem | null {
  const body = text.slice(frontMatterLines(text)?.end ?? 0).replace(/^---[^\S\r\n]*\r?\n?/u, "");
  if (body.trim() === "") return "page-empty";
  const enclosed = tagPairs(body, liquidMarks(body)).map(({ whole }) => whole);
  const isShown = startsWithin([...codeRanges(body), ...enclosed]);
  const isRun = [...body.matchAll(program)].some(({ index: start }) => !isShown({ start }));
  return isRun && !hasOwnWords(body) ? "page-program" : null;
}

/** Whether a blog's front page says more than a theme's greeting above its list of posts. */
export function isWrittenFrontPage(text: string): boolean {
  return isMoreThanHeadings(shownWords(text.slice(frontMatterLines(text)?.end ?? 0)));
}

/** Next to a list made by Liquid, headings and lines such as "12 posts so far" belong to the list. */
const fewestLetters = 40;

function hasOwnWords(body: string): boolean {
  const text = shownWords(body);
  const isList = /\{%-?\s*(?:for|tablerow)\b/u.test(body);
  return isList ? isMoreThanHeadings(text) : /[\p{L}\p{N}]/u.test(text);
}

function isMoreThanHeadings(text: string): boolean {
  const words = text.replace(/^#{1,6}[ \t].*$/gmu, "");
  return (words.match(/[\p{L}\p{N}]/gu) ?? []).length >= fewestLetters;
}

function shownWords(body: string): string {
  return outsideOfLoops(body)
    .replace(/<(script|style)\b.*?<\/\1\s*>|<!--.*?-->/gisu, "")
    .replace(/\{\{.*?\}\}|<[^>]*>/gsu, "");
}

const tag = /\{%-?\s*(\w+)?(?:[^%]|%(?!\}))*%\}/u;

/** A text without Liquid tags, loop bodies, captures and comments. */
function outsideOfLoops(body: string): string {
  let depth = 0;
  let outside = "";
  let rest = body;
  for (let found = tag.exec(rest); found !== null; found = tag.exec(rest)) {
    const [whole, name = ""] = found;
    if (depth === 0) outside += rest.slice(0, found.index);
    if (/^(?:for|tablerow|capture|comment)$/u.test(name)) depth += 1;
    if (/^end(?:for|tablerow|capture|comment)$/u.test(name)) depth = Math.max(0, depth - 1);
    rest = rest.slice(found.index + whole.length);
  }
  return depth === 0 ? outside + rest : outside;
}
