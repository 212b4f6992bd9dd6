import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { liquidMarks } from "../../parse/liquid/liquid-marks.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import { tagPairs } from "../../parse/liquid/tag-pairs.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";

/** What makes a page a program of the blog's theme, where it has no words of its writer's besides. */
const program = /\{%-?\s*(?:for|if|unless|case|include|include_relative|assign|capture|render)\b/gu;

/** What keeps a page from being a text of its writer's; null when nothing does. */
export type PageProblem = "page-empty" | "page-program";

/** Looks through the words of a page below its front matter. What is shown and not run is a word like any other. */
export function pageProblem(text: string): PageProblem | null {
  const body = text.slice(frontMatterLines(text)?.end ?? 0).replace(/^---[^\S\r\n]*\r?\n?/u, "");
  if (body.trim() === "") return "page-empty";
  const enclosed = tagPairs(body, liquidMarks(body)).map(({ whole }) => whole);
  const isShown = startsWithin([...codeRanges(body), ...enclosed]);
  const isRun = [...body.matchAll(program)].some(({ index: start }) => !isShown({ start }));
  return isRun && !hasOwnWords(body) ? "page-program" : null;
}

/** Beside a list that Liquid makes, what a heading says and a line such as "12 posts so far" are a part of the list. */
const fewestLetters = 40;

function hasOwnWords(body: string): boolean {
  const text = outsideOfLoops(body)
    .replace(/<(script|style)\b.*?<\/\1\s*>|<!--.*?-->/gisu, "")
    .replace(/\{\{.*?\}\}|<[^>]*>/gsu, "");
  const isList = /\{%-?\s*(?:for|tablerow)\b/u.test(body);
  const words = isList ? text.replace(/^#{1,6}[ \t].*$/gmu, "") : text;
  return (words.match(/[\p{L}\p{N}]/gu) ?? []).length >= (isList ? fewestLetters : 1);
}

const tag = /\{%-?\s*(\w+)?(?:[^%]|%(?!\}))*%\}/u;

/** A text without its tags of Liquid, and without what is said once for each of many, or put aside. */
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
