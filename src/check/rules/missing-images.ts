import { diagnose } from "../../model/diagnostic.ts";
import { localLinks } from "../local-links.ts";
import type { SiteRule } from "../site-rule.ts";
import { assetSuggester } from "../suggest-address.ts";

/** A picture of the site must be among its assets. */
export const missingImages: SiteRule = (subject, addresses) => {
  const suggest = assetSuggester(subject.assets);
  return localLinks(subject, addresses)
    .filter(({ kind, address }) => kind === "image" && !subject.assets.has(address.path))
    .map(({ note, target, address, place }) =>
      diagnose("image-missing", { target, suggestion: suggest(address.path) }, { source: note.source, place }),
    );
};
