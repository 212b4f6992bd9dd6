import { diagnose } from "../../model/diagnostic.ts";
import { localLinks } from "../local-links.ts";
import type { SiteRule } from "../site-rule.ts";
import { addressSuggester } from "../suggest-address.ts";

/** A link within the site must lead to a page or an asset. */
export const brokenLinks: SiteRule = (subject, addresses) => {
  const suggest = addressSuggester(addresses);
  return localLinks(subject, addresses)
    .filter(({ kind, address }) => kind === "link" && !addresses.has(address.path))
    .map(({ note, target, address, place }) =>
      diagnose("link-broken", { target, suggestion: suggest(address.path) }, { source: note.source, place }),
    );
};
