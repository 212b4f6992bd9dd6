import { decodeAddress } from "../../model/address/decode-address.ts";
import { spelledLetters } from "../../model/text/spelled-letters.ts";
import type { MovedTarget } from "./move-links.ts";

/**
 * The anchors of a note by its new address, or of the linking note itself for an empty address; null if it is no note.
 */
export type AnchorsOf = (address: string) => ReadonlySet<string> | null;

/**
 * Gives a link to a heading the anchor that the heading has here: Hexo, for one, keeps capitals, `#SHA-1`. One that
 * leads to no certain heading stays.
 */
export function withMeantFragment(found: MovedTarget, target: string, anchorsOf: AnchorsOf): MovedTarget {
  const [, path = "", typed = ""] = /^([^#]*)#(.+)$/su.exec(target) ?? [];
  const address = found.kind === "moved" ? found.address : decodeAddress(path.replace(/\?.*$/su, ""));
  const anchors = typed === "" || address === null || found.kind === "missing" ? null : anchorsOf(address);
  const fragment = anchors === null ? null : meantAnchor(decodeAddress(typed) ?? typed, anchors);
  return fragment === null || address === null ? found : { kind: "moved", address, fragment };
}

/** The only anchor with the same letters and digits, in any case; null if that is the typed one, or none. */
function meantAnchor(typed: string, anchors: ReadonlySet<string>): string | null {
  if (anchors.has(typed) || typed === "top" || typed.startsWith(":~:")) return null;
  const letters = spelledLetters(typed);
  const [anchor, ...others] = letters === "" ? [] : [...anchors].filter((one) => spelledLetters(one) === letters);
  return anchor !== undefined && others.length === 0 ? anchor : null;
}
