import { diagnose } from "../../model/diagnostic.ts";
import { resolveLink } from "../resolve-link.ts";
import type { SiteRule } from "../site-rule.ts";
import { suggestAddress } from "../suggest-address.ts";

/** A link within the site must lead to a page or an asset. */
export const brokenLinks: SiteRule = ({ config }, addresses) =>
  addresses.notes.flatMap(({ note, permalink }) =>
    note.links.flatMap(({ value, place }) => {
      if (value.kind !== "link") return [];
      const address = resolveLink(value.target, permalink, config);
      if (address === null || addresses.has(address.path)) return [];
      const facts = { target: value.target, suggestion: suggestAddress(address.path, addresses) };
      return [diagnose("link-broken", facts, { source: note.source, place })];
    }),
  );
