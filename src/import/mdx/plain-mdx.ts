import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import type { TextRange } from "../../parse/places/text-range.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { withoutImageElements } from "../text/image-elements.ts";
import { rewriteMatches } from "../text/rewrite-matches.ts";
import { withoutBoxComponents } from "./box-components.ts";

const comment = /\{\/\*(.*?)\*\/\}/gsu;
const formula = /\$\$[^$]*\$\$|(?<![\\$])\$(?=\S)[^$\n]*(?<=\S)\$/gu;
/**
 * Imports, components and fragments, and values that a program fills in. A place of a heading, `{#name}`, is none, nor
 * is `<U>`, which HTML knows.
 */
const program = /^(?:import|export)\s|<\/?(?:(?![ABIPQSU][ \t>])[A-Z]|>)|(?<!\\)\{(?!#[\w-]+\})/mu;

/** Whether a text in MDX has nothing of MDX's: neither components nor values. */
export function isPlainMdx(text: string): boolean {
  const body = text.slice(frontMatterLines(text)?.end ?? 0);
  const plain = withoutBoxComponents(body);
  const typed = without(plain, codeRanges(plain)).replace(comment, "").replace(formula, "");
  const words = withoutImageElements(typed);
  return !program.test(words);
}

/** Writes MDX's comments as those of Markdown, so that they stay hidden. */
export function writeMdxComments(draft: NoteDraft): NoteDraft {
  return rewriteMatches(
    draft,
    comment,
    "mark-rewritten",
    ([, words = ""]) => `<!--${words.replaceAll("--", "- -")}-->`,
  );
}

function without(text: string, ranges: readonly TextRange[]): string {
  return ranges.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
