import { diagnose } from "../../model/problem/diagnostic.ts";
import type { SiteRule } from "../site-rule.ts";

/** Formats of telephones and scanners, which hardly any browser shows. */
const unshownFormat = /\.(heic|heif|tiff?|psd|raw|dng)$/iu;

/** A picture that its writer sees, because their own computer shows it, but most readers do not. */
export const unshownImages: SiteRule = (subject, addresses) =>
  addresses.links
    .filter(({ kind, address }) => kind === "image" && subject.assets.has(address.path))
    .flatMap(({ note, target, place, address }) => {
      const [, ending] = unshownFormat.exec(address.path) ?? [];
      if (ending === undefined) return [];
      return [diagnose("image-format", { target, format: ending.toUpperCase() }, { source: note.source, place })];
    });
