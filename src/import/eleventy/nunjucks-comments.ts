import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { programAt } from "../blog/unpublished.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rangesBetween } from "../text/html-comments.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";
import { shownAsTyped } from "../text/shown-as-typed.ts";
import { eleventyConfigFile } from "./eleventy-address.ts";

/** Whether Eleventy reads notes with Nunjucks, which hides `{# words #}`. */
export function readsNunjucks(folder: BlogFolder): boolean {
  const { program } = programAt(folder, eleventyConfigFile) ?? { program: "" };
  return /\bmarkdownTemplateEngine["']?\s*:\s*["'`]njk["'`]/u.test(program);
}

/** Rewrites comments of Nunjucks as those of Liquid, which are hidden here. */
export function hideNunjucksComments(draft: NoteDraft): NoteDraft {
  if (!draft.text.includes("{#")) return draft;
  return rewriteBody(draft, (body) => {
    const isCode = startsWithin(shownAsTyped(body));
    return rangesBetween(body, "{#", "#}").flatMap(({ start, end }): readonly ToldRewriting[] => {
      if (isCode({ start })) return [];
      const words = body.slice(start + 2, end - 2).replace(/^-|-$/gu, "");
      const text = `{% comment %}${words.replace(/\{%-?\s*end(?:comment|raw)\s*-?%\}/gu, "")}{% endcomment %}`;
      return [{ start, end, text, reason: "mark-rewritten", told: firstLine(text) }];
    });
  });
}
