import type { SourcePath } from "../../model/address/addresses.ts";
import { isCanvasName } from "../../model/address/canvas-name.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { Placed } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import { metaOf, type TokenMeta } from "../markdown/token-meta.ts";
import { placesIn } from "../places/places-in.ts";

/**
 * The name in every `[[name]]` of a body that leads to another note, in reading order, with the place of the whole
 * link.
 */
export function findWikiLinks(body: Body): readonly Placed<string>[] {
  return namesIn(body, ({ fragment }) => fragment === undefined);
}

/**
 * Reports embedded notes, which Saegim links to instead of showing. A canvas is no note, whatever stands before its
 * name.
 */
export function findEmbeddedNotes(body: Body, source: SourcePath): readonly Diagnostic[] {
  return namesIn(body, ({ isEmbedded, name = "" }) => isEmbedded === true && !isCanvasName(name)).map(
    ({ value: name, place }) => diagnose("wiki-link-embedded", { name }, { source, place }),
  );
}

function namesIn(body: Body, isMeant: (link: TokenMeta) => boolean): readonly Placed<string>[] {
  const found: Placed<string>[] = [];
  if (!body.source.text.includes("[[")) return found;
  const placeIn = placesIn(body);
  for (const holder of body.tokens) {
    const children = holder.children ?? [];
    for (const [index, open] of children.entries()) {
      if (open.type !== "wiki_link_open") continue;
      const { start = 0, name } = metaOf(open);
      const end = metaOf(children[index + 2] ?? open).edge ?? start;
      if (name !== undefined && isMeant(metaOf(open)))
        found.push({ value: name, place: placeIn(holder, { start, end }) });
    }
  }
  return found;
}
