import { codeRanges } from "../../../parse/liquid/code-ranges.ts";
import { type Rewriting, rewrite } from "../../../parse/places/rewritten-source.ts";
import { frontMatterLines } from "../../front-matter/front-matter-text.ts";
import type { NoteChange } from "../../import-plan.ts";
import type { NoteDraft } from "../../note-draft.ts";

const element = /<script\b[^>]*>.*?<\/script\s*>|<noscript\b[^>]*>.*?<\/noscript\s*>|<link\b[^>]*>/gisu;
const hidden = /<!--.*?-->/gsu;
const service = /\b(?:gitalk|gitment|utterances|utteranc\.es|giscus|disqus|livere|cusdis)|connect\.facebook\.net/iu;

/**
 * Hides the scripts by which posts took comments in a comment of HTML: no script runs in a note, and this one is no word to
 * its readers. All else that is a script stays, and is reported as such.
 */
export function hideCommentScripts(draft: NoteDraft): NoteDraft {
  const start = frontMatterLines(draft.text)?.end ?? 0;
  const body = draft.text.slice(start);
  if (!service.test(body)) return draft;
  const hiddenThere = [...body.matchAll(hidden)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  const shown = [...codeRanges(body), ...hiddenThere];
  const rewritings = [...body.matchAll(element)].flatMap(({ 0: all, index }): readonly Rewriting[] => {
    const isShown = shown.some((one) => one.start <= index && index < one.end);
    if (isShown || !service.test(all)) return [];
    return [{ start: index, end: index + all.length, text: `<!-- ${all.replace(/--(?=!?>)/gu, "- -")} -->` }];
  });
  if (rewritings.length === 0) return draft;
  const changes = rewritings.map(({ start: offset, text }): NoteChange => {
    const line = draft.text.slice(0, start + offset).split("\n").length;
    return { reason: "script-hidden", line, text: text.split("\n")[0]?.trim() ?? "" };
  });
  const text = draft.text.slice(0, start) + rewrite(body, rewritings);
  return { ...draft, text, changes: [...draft.changes, ...changes] };
}
