import type { Permalink } from "../../model/address/addresses.ts";
import { resolveLink } from "../../model/address/resolve-link.ts";
import type { ListedNote, PublishedNote } from "../../model/library.ts";
import { showsArticle } from "../../model/note/shows-article.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { namedImagePath, ownImage, type SitePictures } from "../../model/page/social-image.ts";
import type { MeasuredPictures } from "./lead-picture.ts";

/** In pixels: a smaller one is an icon, which would be blurred and cut at the width of a list. */
const narrowest = 200;

/**
 * The picture a list may show of a note: the author's `image:`, else, without a summary, the first on its page. Only
 * one of the site's own, so that a list asks nothing of other hosts, never an article's, and no icon.
 */
export function listedPicture(
  published: PublishedNote,
  pictures: MeasuredPictures,
): Pick<ListedNote, "picture" | "isCover"> {
  const { note } = published;
  if (showsArticle(note)) return { picture: null };
  const named = wideImage(namedIn(note, pictures), pictures);
  if (named !== null) return { picture: named, isCover: true };
  return { picture: note.summary === null ? firstPicture(published, pictures) : null };
}

/** One after the other: a note is in many lists, and resolving an address takes its time. */
function firstPicture({ note, permalink }: PublishedNote, pictures: MeasuredPictures): Permalink | null {
  for (const { value } of note.links) {
    if (value.kind !== "image") continue;
    const shown = wideImage(resolveLink(value.target, permalink, pictures.config)?.path ?? null, pictures);
    if (shown !== null) return shown;
  }
  return null;
}

/** A drawing is sharp in any size. */
function wideImage(path: string | null, pictures: MeasuredPictures): Permalink | null {
  const address = ownImage(path, pictures);
  if (address === null || /\.svg$/iu.test(address)) return address;
  const size = pictures.pictureSizeOf(address);
  return size === null || size.width >= narrowest ? address : null;
}

function namedIn({ frontMatter }: StudyNote, { config }: SitePictures): string | null {
  return frontMatter.image === null ? null : namedImagePath(frontMatter.image.value, config);
}
