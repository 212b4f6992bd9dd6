import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import { runMarks } from "../../../parse/liquid/run-marks.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { hiddenText } from "../../text/hidden-text.ts";
import type { ToldRewriting } from "../../text/rewrite-body.ts";
import { commentService } from "./hide-comment-scripts.ts";
import { rewriteLiquid } from "./rewrite-liquid.ts";

/** Includes that themes and blogs name after what readers write comments with. */
export const commentInclude =
  /^(?:[\w-]+\/)*(?:disqus|comments?|giscus|utterances?|gitalk|gitment|livere|cusdis)[\w-]*/iu;

/**
 * Hides `{% if page.comments %}…{% endif %}` around nothing that readers see, such as a comment script or include:
 * whether it is met makes no difference here. Any other condition stays.
 */
export function hideCommentConditions(draft: NoteDraft): NoteDraft {
  return rewriteLiquid(draft, hiddenConditions);
}

function hiddenConditions(body: string): readonly ToldRewriting[] {
  const tags = runMarks(body).filter(({ kind }) => kind === "tag");
  return tags.flatMap((open, index): readonly ToldRewriting[] => {
    const close = endOf(tags, index);
    if (close === undefined || !isOfComments(body.slice(open.end, close.start))) return [];
    return hiddenText(body, open, close).map((one) => ({
      ...one,
      reason: "script-hidden",
      told: one.start === open.start ? one.text : null,
    }));
  });
}

/** The end of a condition that holds no other mark than includes; undefined if there is none. */
function endOf(tags: readonly LiquidMark[], index: number): LiquidMark | undefined {
  const [, name] = /^(if|unless)\s/u.exec(tags[index]?.inside ?? "") ?? [];
  let next = index + 1;
  while (name !== undefined && /^include\s/u.test(tags[next]?.inside ?? "")) next += 1;
  return tags[next]?.inside === `end${name}` ? tags[next] : undefined;
}

const scripts = /<(script|noscript)\b.*?<\/\1\s*>/gisu;
const includes = /\{%-?\s*include\s+([^\s%]+)[^%]*%\}/gu;
const wrappings = /<!--.*?-->|<\/?(?:div|section|aside)\b[^<>]*>/gisu;

function isOfComments(inside: string): boolean {
  const names = [...inside.matchAll(includes)].map(([, name = ""]) => name);
  const found = inside.replace(scripts, (script) => (commentService.test(script) ? "" : script));
  const words = found.replace(includes, "").replace(wrappings, "");
  return words.trim() === "" && names.every((name) => commentInclude.test(name));
}
