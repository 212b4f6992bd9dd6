import { fileName } from "../../model/address/file-name.ts";
import { jekyllSlug, jekyllTitle } from "../../model/address/jekyll-slug.ts";
import { slugify } from "../../model/address/slugify.ts";
import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";
import type { PostData } from "./post-data.ts";
import type { PostFile } from "./post-file.ts";

/** A post's name after its date: `2017-06-20-----.md` has nothing an address could hold. */
export function ownName({ path, typedDate }: Pick<PostFile, "path" | "typedDate">): string {
  const name = fileName(path);
  return name.slice(typedDate === null ? 0 : typedDate.length + 1, name.lastIndexOf("."));
}

/** Jekyll's pattern for such a post, with nothing in place of its name. */
export function withoutName(pattern: string, name: string): string {
  const titled = jekyllTitle(name) === "" ? pattern.replace(/:title(?![a-z_])/gu, "") : pattern;
  return jekyllSlug(name) === "" ? titled.replace(/:slug(?![a-z_])/gu, "") : titled;
}

/** Gives such a post a slug from its title: spelled-out signs alone would be unreadable. */
export function withSlug(draft: NoteDraft, file: PostFile, { slug, permalink }: PostData): NoteDraft {
  const isInAddress = /:(?:title|slug)(?![a-z_])/u.test(permalink ?? ":title");
  if (slug !== null || !isInAddress || jekyllTitle(ownName(file)) !== "") return draft;
  const title = textAt(frontMatterFields(draft.text), "title") ?? "";
  if (jekyllSlug(title) === "") return draft;
  return withField(draft, "slug", yamlScalar(slugify(title)), "slug-added");
}
