import type { Placed } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { inlineLocator } from "../places/locate-inline.ts";
import { placeOf } from "../places/source-text.ts";

/** The names in every `[[name]]` of a body, in reading order; the place is that of the whole link. */
export function findWikiLinks(body: Body): readonly Placed<string>[] {
  return body.tokens.flatMap((holder) => {
    const children = holder.children ?? [];
    const links = children.flatMap((open, index) => {
      const { start = 0, name } = metaOf(open);
      const end = metaOf(children[index + 2] ?? open).edge ?? start;
      return open.type === "wiki_link_open" && name !== undefined ? [{ name, start, end }] : [];
    });
    if (links.length === 0) return [];
    const offsetOf = inlineLocator(body, holder);
    return links.map(({ name, start, end }) => ({
      value: name,
      place: placeOf(body.source, offsetOf(start), offsetOf(end)),
    }));
  });
}
