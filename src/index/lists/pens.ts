import { penPlace } from "../../model/address/site-places.ts";
import { slugify } from "../../model/address/slugify.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MarkedPassage, Pen, PublishedNote } from "../../model/library.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { distinctSlugs } from "../terms/distinct-slugs.ts";

/** The notes' highlights (newest first) by colour: first the legend's pens in order, then the most used. */
export function collectPens(
  notes: readonly PublishedNote[],
  config: Pick<SiteConfig, "highlightLegend">,
): readonly Pen[] {
  const marked: readonly MarkedPassage[] = notes.flatMap((note) =>
    note.note.highlights.map((highlight) => ({ highlight, note })),
  );
  const byColor = groupBy(marked, ({ highlight }) => highlight.color);
  const slugs = distinctSlugs(new Map(Array.from(byColor.keys(), (color) => [color, color])));
  const legend = Object.keys(config.highlightLegend);
  const rank = ({ color }: Pen): number => (legend.includes(color) ? legend.indexOf(color) : legend.length);
  return Array.from(
    byColor,
    ([color, passages]): Pen => ({
      color,
      permalink: penPlace(slugs.get(color) ?? slugify(color)),
      passages,
    }),
  ).sort(
    (one, other) =>
      rank(one) - rank(other) || other.passages.length - one.passages.length || byCodeUnits(one.color, other.color),
  );
}
