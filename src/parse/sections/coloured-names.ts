import type { Highlight } from "../../model/note/highlight.ts";
import { matchSectionLabel } from "../labels/section-label.ts";
import type { SectionLexicon } from "../labels/section-lexicon.ts";
import type { SectionSpan } from "./section-span.ts";

/** A note's highlights, and for each the index of the body's token that contains it. */
interface HeldHighlights {
  readonly highlights: readonly Highlight[];
  readonly holders: readonly number[];
}

/** The highlights without those that colour the name of a section, where it is named: `## <mark>요약</mark>`. */
export function withoutColouredNames(
  { highlights, holders }: HeldHighlights,
  spans: readonly SectionSpan[],
  lexicon: SectionLexicon,
): HeldHighlights {
  const naming = new Set(spans.flatMap(({ heading, start }) => [(heading ?? start) + 1]));
  const kept = highlights.flatMap((highlight, index) => {
    const holder = holders[index] ?? 0;
    const isName = naming.has(holder) && matchSectionLabel(highlight.text, lexicon) !== null;
    return isName ? [] : [{ highlight, holder }];
  });
  return { highlights: kept.map(({ highlight }) => highlight), holders: kept.map(({ holder }) => holder) };
}
