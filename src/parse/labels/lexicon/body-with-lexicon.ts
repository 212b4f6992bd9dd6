import type { Body } from "../../body.ts";
import type { SectionLexicon } from "./section-lexicon.ts";

/** A body with the names its sections may have: both are needed to decide which lines are labels. */
export interface BodyWithLexicon extends Body {
  readonly lexicon: SectionLexicon;
}
