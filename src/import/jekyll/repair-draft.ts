import { folderOf } from "../blog/blog-folder.ts";
import { repairFields } from "../front-matter/repair-fields.ts";
import { translateThemeFields } from "../front-matter/translate-fields.ts";
import type { Attachment } from "../import-plan.ts";
import type { ConversionStep, NoteDraft } from "../notes/note-draft.ts";
import { hideStyles } from "../text/hide-styles.ts";
import { writeImageElements } from "../text/image-elements.ts";
import { fenceMermaid } from "../text/mermaid-elements.ts";
import { closeMistypedEnds } from "../text/mistyped-ends.ts";
import { readRenderedFormulas } from "../text/read-rendered-formulas.ts";
import { readWrappedFormulas } from "../text/read-wrapped-formulas.ts";
import { rewriteTistoryPictures } from "../text/tistory-pictures.ts";
import { writeEmoji } from "../text/write-emoji.ts";
import { rewriteWordpress } from "../wordpress/rewrite-shortcodes.ts";
import type { JekyllBlog } from "./jekyll-blog.ts";
import { withReadableDay } from "./readable-day.ts";
import { writeBracedWords } from "./text/braced-words.ts";
import { writeCapturedGalleries } from "./text/captured-gallery.ts";
import { rewriteDistillTags } from "./text/distill-tags.ts";
import { hideCommentConditions } from "./text/hide-comment-conditions.ts";
import { hideCommentScripts } from "./text/hide-comment-scripts.ts";
import { hideUnshown } from "./text/hide-unshown.ts";
import { withKnownValues } from "./text/known-values.ts";
import { indentLazyFences } from "./text/lazy-fences.ts";
import { indentLazyItems } from "./text/lazy-items.ts";
import { markLazyQuotes } from "./text/lazy-quotes.ts";
import { markNumberedHeadings } from "./text/numbered-headings.ts";
import { rewriteOctopressTags } from "./text/octopress-tags.ts";
import { removeCodeComments } from "./text/remove-code-comments.ts";
import { rewriteIncludes } from "./text/rewrite-includes.ts";
import { rewritePluginTags } from "./text/rewrite-plugin-tags.ts";
import { rewriteThirdPartyEmbeds } from "./text/third-party-embeds.ts";
import { unrollLoops } from "./text/unrolled-loops.ts";
import { unwrapSliders } from "./text/unwrap-sliders.ts";
import { rewriteWrappedWords } from "./text/wrapped-words.ts";

/** A draft rewritten in Saegim's syntax, and the pictures its front matter shows. */
export interface RepairedDraft {
  readonly draft: NoteDraft;
  readonly pictures: readonly Attachment[];
}

/** Replaces what only Jekyll, its theme or a script would have rendered. */
export function repairDraft(typed: NoteDraft, blog: JekyllBlog): RepairedDraft {
  const { draft, pictures } = repairFrontMatter(typed, blog);
  const { root } = blog.config;
  const besideOf = (one: NoteDraft) => (file: string) => blog.folder.readText(folderOf(one.from) + file);
  const textOf = (file: string): string | null => blog.folder.readText(`_includes/${file}`);
  const steps: readonly ConversionStep[] = [
    hideUnshown,
    hideCommentConditions,
    unrollLoops,
    removeCodeComments,
    rewriteOctopressTags,
    fenceMermaid,
    markNumberedHeadings,
    markLazyQuotes,
    indentLazyFences,
    indentLazyItems,
    rewriteWrappedWords,
    writeCapturedGalleries,
    (one) => rewriteIncludes(one, { textOf, besideOf: besideOf(one), site: root }),
    rewritePluginTags,
    rewriteDistillTags,
    unwrapSliders,
    hideCommentScripts,
    rewriteThirdPartyEmbeds,
    rewriteTistoryPictures,
    writeBracedWords,
    writeImageElements,
    closeMistypedEnds,
    rewriteWordpress,
    readWrappedFormulas,
    readRenderedFormulas,
    hideStyles,
    (one) => (blog.readsEmoji ? writeEmoji(one) : one),
    (one) => withKnownValues(one, root),
  ];
  return { draft: steps.reduce((one, step) => step(one), draft), pictures };
}

function repairFrontMatter(typed: NoteDraft, { attachments, settings, timeZone }: JekyllBlog): RepairedDraft {
  const pictures: Attachment[] = [];
  const found = { attachments, use: (file: Attachment) => pictures.push(file) };
  const translated = translateThemeFields(typed, { ...found, timeZone: timeZone ?? settings.timeZone });
  const draft = repairFields(withReadableDay(translated, timeZone), { settings, ...found });
  return { draft, pictures };
}
