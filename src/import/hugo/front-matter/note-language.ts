import { yamlScalar } from "../../../writing/yaml-scalar.ts";
import { belowSource, sourceOf } from "../../blog/source-folder.ts";
import { frontMatterFields } from "../../front-matter/front-matter-text.ts";
import { textAt } from "../../front-matter/yaml-values.ts";
import { type NoteDraft, withField } from "../../notes/note-draft.ts";
import { type HugoBlog, hugoPage } from "../hugo-blog.ts";
import { hugoLanguage } from "../settings/hugo-site-settings.ts";

/** Says in which language a note is whose name or folder says so, `hello.en.md`, if the blog's is another. */
export function withLanguageOfName(draft: NoteDraft, path: string, blog: HugoBlog | null): NoteDraft {
  const language = blog === null ? null : namedLanguage(path, blog);
  const isSaid = textAt(frontMatterFields(draft.text), "lang") !== null;
  if (blog === null || language === null || isSaid) return draft;
  // Where the settings name none, the site's language is that of most notes.
  const said = hugoLanguage(blog.settings);
  if (said !== null && mainPart(said) === mainPart(language)) return draft;
  return withField(draft, "lang", yamlScalar(language), "language-of-name");
}

function namedLanguage(path: string, blog: HugoBlog): string | null {
  const page = hugoPage(path, blog);
  const isNamed = page !== null && page.path !== belowSource(path, blog.content);
  const isOfFolder = page !== null && sourceOf(path, blog.content)?.language?.toLowerCase() === page.language;
  return isNamed || isOfFolder ? (page?.language ?? null) : null;
}

function mainPart(tag: string): string {
  return tag.toLowerCase().replace(/[-_].*$/su, "");
}
