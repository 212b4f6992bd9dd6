import { diagnose } from "../../model/diagnostic.ts";
import { localLinks } from "../local-links.ts";
import type { SiteRule } from "../site-rule.ts";
import { suggestAddress } from "../suggest-address.ts";

/** A link within the site must lead to a page or an asset. */
export const brokenLinks: SiteRule = (subject, addresses) =>
  localLinks(subject, addresses)
    .filter(({ kind, address }) => kind === "link" && !addresses.has(address.path))
    .map(({ note, target, address, place }) => {
      const facts = { target, suggestion: suggestAddress(address.path, addresses) };
      return diagnose("link-broken", facts, { source: note.source, place });
    });
