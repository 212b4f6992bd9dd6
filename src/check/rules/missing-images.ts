import { diagnose } from "../../model/diagnostic.ts";
import { localLinks } from "../local-links.ts";
import type { SiteRule } from "../site-rule.ts";
import { suggestAsset } from "../suggest-address.ts";

/** A picture of the site must be among its assets. */
export const missingImages: SiteRule = (subject, addresses) =>
  localLinks(subject, addresses)
    .filter(({ kind, address }) => kind === "image" && !subject.assets.has(address.path))
    .map(({ note, target, address, place }) => {
      const facts = { target, suggestion: suggestAsset(address.path, subject.assets) };
      return diagnose("image-missing", facts, { source: note.source, place });
    });
