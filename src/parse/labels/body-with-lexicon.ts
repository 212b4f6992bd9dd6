import type { Body } from "../body.ts";
import type { SectionLexicon } from "./section-lexicon.ts";

/** A body and the names its sections may bear: which of its lines are labels, both decide together. */
export interface BodyWithLexicon extends Body {
  readonly lexicon: SectionLexicon;
}
