import { remembering } from "../../model/text/remembering.ts";
import { articleHeading } from "./article-heading.ts";
import { articleLabel } from "./article-label.ts";
import { matchSectionLabel, type SectionLabel } from "./section-label.ts";
import type { SectionLexicon } from "./section-lexicon.ts";

/** What a heading or a line names: the note's outline, its sections and its article all ask about each. */
export const headingName = remembering(
  (text, lexicon: SectionLexicon): SectionLabel | null =>
    matchSectionLabel(text, lexicon) ?? articleLabel(text, lexicon) ?? articleHeading(text, lexicon),
);
