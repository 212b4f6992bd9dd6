import { resolveLink } from "../model/address/resolve-link.ts";
import type { PublishedNote } from "../model/library.ts";
import { withholdsArticle } from "../model/note/article-mode.ts";
import { showsArticle } from "../model/note/shows-article.ts";
import type { LeadPicture } from "../model/page/lead-picture.ts";
import type { PictureSizeOf } from "../model/page/picture-size.ts";
import { namedImagePath, ownImage, type SitePictures } from "../model/page/social-image.ts";

/** Where a site's pictures are, and their sizes. */
export interface MeasuredPictures extends SitePictures {
  readonly pictureSizeOf: PictureSizeOf;
}

/**
 * The picture that a note's `image:` puts at the head of its page, as in Chirpy. None that the text shows itself; none
 * whose size is unknown, since the text would move when it loads; and none where an article is withheld, whose picture
 * it may be.
 */
export function leadPicture({ note, permalink }: PublishedNote, pictures: MeasuredPictures): LeadPicture | null {
  const { config, pictureSizeOf } = pictures;
  const { image, imageAlternative = "" } = note.frontMatter;
  if (image === null || (withholdsArticle(note.frontMatter, config) && showsArticle(note))) return null;
  const path = ownImage(namedImagePath(image.value, config), pictures);
  if (path === null) return null;
  const isInText = note.links.some(
    ({ value }) => value.kind === "image" && resolveLink(value.target, permalink, config)?.path === path,
  );
  const size = isInText ? null : pictureSizeOf(path);
  return size === null ? null : { address: path, alternative: imageAlternative, size };
}
