import { namedImagePath } from "../../model/page/social-image.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import type { CheckSubject } from "../check-subject.ts";
import { localLinks } from "../local-links.ts";
import { embedded, pictureNameSuggester } from "../picture-name-suggester.ts";
import type { SiteAddresses } from "../site-addresses.ts";
import type { SiteRule } from "../site-rule.ts";
import { assetSuggester } from "../suggest-address.ts";

/** A picture on the site must be among its assets, whether a note's text shows it or its `image:` names it. */
export const missingImages: SiteRule = (subject, addresses) => {
  const suggest = assetSuggester(subject.assets);
  const suggestName = pictureNameSuggester(subject.assets);
  return [...shownImages(subject, addresses), ...namedImages(subject, addresses)]
    .filter(({ path }) => !subject.assets.has(path))
    .map(({ note, target, named, path, place }) => {
      const facts =
        named === undefined
          ? { target, suggestion: suggest(path) }
          : { target: embedded(named), suggestion: suggestName(named) };
      return diagnose("image-missing", facts, { source: note.source, place });
    });
};

function shownImages(subject: CheckSubject, addresses: SiteAddresses) {
  return localLinks(subject, addresses)
    .filter(({ kind }) => kind === "image")
    .map(({ note, target, named, address, place }) => ({ note, target, named, path: address.path, place }));
}

function namedImages({ config }: CheckSubject, { notes }: SiteAddresses) {
  return notes.flatMap(({ note }) => {
    const { image } = note.frontMatter;
    const path = image === null ? null : namedImagePath(image.value, config);
    return image === null || path === null
      ? []
      : [{ note, target: image.value, named: undefined, path, place: image.place }];
  });
}
