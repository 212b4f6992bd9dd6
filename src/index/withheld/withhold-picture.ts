import type { Permalink } from "../../model/address/addresses.ts";
import { permalinkOf } from "../../model/address/permalink.ts";
import { resolveLink } from "../../model/address/resolve-link.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import { withheldLines } from "./withheld-lines.ts";

/**
 * A note without the `image:` of its front matter if that is a picture from within its withheld article: it would be
 * shown wherever the note is shared. A picture that only the front matter names, or that the student's own part shows
 * as well, is the student's choice.
 */
export function withholdPicture(
  whole: StudyNote,
  left: StudyNote,
  { permalink, config }: { readonly permalink: Permalink; readonly config: SiteConfig },
): StudyNote {
  const named = whole.frontMatter.image?.value ?? null;
  const ranges = named === null ? [] : withheldLines(whole, config.articleMode);
  if (named === null || ranges.length === 0) return left;
  const address = addressOf(named, permalinkOf("/"), config);
  const uses = whole.links.filter(
    ({ value }) => value.kind === "image" && addressOf(value.target, permalink, config) === address,
  );
  const isInArticle = uses.map(({ place: { start } }) =>
    ranges.some(({ first, last }) => first <= start.line && start.line <= last),
  );
  const isArticles = uses.length > 0 && isInArticle.every((isIn) => isIn);
  return isArticles ? { ...left, frontMatter: { ...left.frontMatter, image: null } } : left;
}

/** The path on the site, or the whole address of a picture elsewhere; both in one spelling. */
function addressOf(target: string, from: Permalink, config: SiteConfig): string {
  const path = resolveLink(target, from, config)?.path;
  if (path !== undefined) return path;
  return URL.canParse(target) ? new URL(target).href : target;
}
