import type { HeldHighlight } from "../highlights.ts";
import type { SectionLexicon } from "../labels/lexicon/section-lexicon.ts";
import { matchSectionLabel } from "../labels/section-label.ts";
import type { SectionSpan } from "./section-span.ts";

/** The highlights without those that colour the name of a section, where it is named: `## <mark>요약</mark>`. */
export function withoutColouredNames(
  highlights: readonly HeldHighlight[],
  spans: readonly SectionSpan[],
  lexicon: SectionLexicon,
): readonly HeldHighlight[] {
  const naming = new Set(spans.flatMap(({ heading, start }) => [(heading ?? start) + 1]));
  return highlights.filter(
    ({ highlight, holder }) => !naming.has(holder) || matchSectionLabel(highlight.text, lexicon) === null,
  );
}
