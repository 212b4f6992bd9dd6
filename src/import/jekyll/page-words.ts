import { codeStretches } from "../../parse/liquid/code-stretches.ts";
import { enclosedStretches } from "../../parse/liquid/enclosed.ts";
import { liquidMarks } from "../../parse/liquid/liquid-marks.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";

/** What makes a page a program of the blog's theme and no text of its writer's. */
const program = /\{%-?\s*(?:for|if|unless|case|include|include_relative|assign|capture|render)\b/gu;

/** What keeps a page from being a text of its writer's; null when nothing does. */
export type PageProblem = "page-empty" | "page-program";

/** Looks through the words of a page below its front matter. What is shown and not run is a word like any other. */
export function pageProblem(text: string): PageProblem | null {
  const body = text.slice(frontMatterLines(text)?.end ?? 0).replace(/^---[^\S\r\n]*\r?\n?/u, "");
  if (body.trim() === "") return "page-empty";
  const enclosed = enclosedStretches(body, liquidMarks(body)).map(({ whole }) => whole);
  const shown = [...codeStretches(body), ...enclosed];
  const isRun = ({ index }: { readonly index: number }): boolean =>
    !shown.some(({ start, end }) => start <= index && index < end);
  return [...body.matchAll(program)].some(isRun) ? "page-program" : null;
}
