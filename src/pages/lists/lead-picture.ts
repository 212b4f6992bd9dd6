import { resolveLink } from "../../model/address/resolve-link.ts";
import { webAddress } from "../../model/address/web-address.ts";
import type { PublishedNote } from "../../model/library.ts";
import { withholdsArticle } from "../../model/note/article-mode.ts";
import { showsArticle } from "../../model/note/shows-article.ts";
import type { LeadPicture, PictureWords } from "../../model/page/lead-picture.ts";
import type { PictureSizeOf } from "../../model/page/picture-size.ts";
import { namedImagePath, ownImage, type SitePictures } from "../../model/page/social-image.ts";

/** Where a site's pictures are, and their sizes. */
export interface MeasuredPictures extends SitePictures {
  readonly pictureSizeOf: PictureSizeOf;
}

/**
 * The picture that a note's `image:` puts at the head of its page, as in Chirpy. None that the text shows itself; none
 * of the site's own whose size is unknown, since the text would move when it loads; and none where an article is
 * withheld, whose picture it may be.
 */
export function leadPicture(published: PublishedNote, pictures: MeasuredPictures): LeadPicture | null {
  const { config, pictureSizeOf } = pictures;
  const { note, permalink } = published;
  const { image, imageAlternative: alternative = "", imageCaption: caption } = note.frontMatter;
  if (image === null || (withholdsArticle(note.frontMatter, config) && showsArticle(note))) return null;
  const words = { alternative, ...(caption !== undefined && { caption }) };
  const shown = note.links.flatMap(({ value }) => (value.kind === "image" ? [value.target] : []));
  if (webAddress(image.value) !== null) return foreignPicture(image.value, shown, words);
  const path = ownImage(namedImagePath(image.value, config), pictures);
  if (path === null) return null;
  const isInText = shown.some((target) => resolveLink(target, permalink, config)?.path === path);
  const size = isInText ? null : pictureSizeOf(path);
  return size === null ? null : { address: path, ...words, size };
}

/** A page shows nothing that comes without encryption. */
function foreignPicture(named: string, shown: readonly string[], words: PictureWords): LeadPicture | null {
  if (!/^https:/iu.test(named) || !URL.canParse(named)) return null;
  const address = new URL(named).href;
  const isInText = shown.some((target) => URL.canParse(target) && new URL(target).href === address);
  return isInText ? null : { address, ...words, size: null };
}
