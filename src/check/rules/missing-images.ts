import { embeddedName } from "../../model/address/picture-name.ts";
import { namedImagePath } from "../../model/page/social-image.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import type { CheckSubject } from "../check-subject.ts";
import type { LocalLink } from "../links/local-links.ts";
import { assetFix, meantAsset, typedAsset } from "../links/meant-asset.ts";
import { embedded, pictureNameSuggester } from "../links/picture-name-suggester.ts";
import type { SiteAddresses } from "../links/site-addresses.ts";
import { assetSuggester } from "../links/suggest-address.ts";
import type { SiteRule } from "../site-rule.ts";

/** A picture on the site must be among its assets, whether a note's text shows it or its `image:` names it. */
export const missingImages: SiteRule = (subject, addresses) => {
  const suggest = assetSuggester(subject.assets);
  const suggestName = pictureNameSuggester(subject.assets);
  return [...shownImages(addresses), ...namedImages(subject, addresses)]
    .filter(({ path }) => !subject.assets.has(path))
    .map(({ note, target, named, path, place, defined }) => {
      const { source } = note;
      if (named !== undefined)
        return diagnose(
          "image-missing",
          { target: embedded(named), suggestion: suggestName(named) },
          { source, place },
        );
      const meant = meantAsset({ target, source }, subject.assets);
      const fix = assetFix({ target, place, defined }, meant);
      const suggestion = typedAsset(meant ?? suggest(path));
      return diagnose("image-missing", { target, suggestion }, { source, place, fix });
    });
};

/** A picture's address, and where it is typed. */
interface ShownImage extends Pick<LocalLink, "note" | "target" | "named" | "place" | "defined"> {
  readonly path: string;
}

function shownImages({ links }: SiteAddresses): readonly ShownImage[] {
  return links.filter(({ kind }) => kind === "image").map(({ address, ...link }) => ({ ...link, path: address.path }));
}

function namedImages({ config }: CheckSubject, { notes }: SiteAddresses): readonly ShownImage[] {
  return notes.flatMap(({ note }) => {
    const { image } = note.frontMatter;
    const path = image === null ? null : namedImagePath(image.value, config);
    const name = image === null ? null : embeddedName(image.value);
    return image === null || path === null
      ? []
      : [{ note, target: image.value, path, place: image.place, ...(name === null ? {} : { named: name }) }];
  });
}
