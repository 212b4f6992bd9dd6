import { diagnose } from "../../model/diagnostic.ts";
import { resolveLink } from "../resolve-link.ts";
import type { SiteRule } from "../site-rule.ts";
import { suggestAsset } from "../suggest-address.ts";

/** A picture of the site must be among its assets. */
export const missingImages: SiteRule = ({ config, assets }, addresses) =>
  addresses.notes.flatMap(({ note, permalink }) =>
    note.links.flatMap(({ value, place }) => {
      if (value.kind !== "image") return [];
      const address = resolveLink(value.target, permalink, config);
      if (address === null || assets.has(address.path)) return [];
      const facts = { target: value.target, suggestion: suggestAsset(address.path, assets) };
      return [diagnose("image-missing", facts, { source: note.source, place })];
    }),
  );
