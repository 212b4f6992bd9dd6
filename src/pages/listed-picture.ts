import type { Permalink } from "../model/address/addresses.ts";
import { permalinkOf, permalinkProblem } from "../model/address/permalink.ts";
import { resolveLink } from "../model/address/resolve-link.ts";
import type { PublishedNote } from "../model/library.ts";
import { showsArticle } from "../model/note/shows-article.ts";
import { namedImagePath, type SitePictures } from "../model/page/social-image.ts";

/**
 * The picture a list may show of a note: the author's `image:`, else the first on its page. Only one of the site's own, so
 * that a list asks nothing of other hosts, and never an article's.
 */
export function listedPicture(
  { note, permalink }: PublishedNote,
  { config, published }: SitePictures,
): Permalink | null {
  if (showsArticle(note)) return null;
  const named = note.frontMatter.image?.value;
  const shown = note.links.flatMap(({ value }) => (value.kind === "image" ? [value.target] : []));
  const paths = [
    named === undefined ? null : namedImagePath(named, config),
    ...shown.map((target) => resolveLink(target, permalink, config)?.path ?? null),
  ];
  const found = paths.find((path) => path !== null && published.has(path) && permalinkProblem(path) === null);
  return found === undefined || found === null ? null : permalinkOf(found);
}
