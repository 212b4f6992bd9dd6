import type { SourcePath } from "../../model/address/addresses.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { DividedBody } from "../sections/section-span.ts";
import { type FinderOf, findersFor } from "../token-types.ts";
import type { SectionLexicon } from "./lexicon/section-lexicon.ts";
import { findHtmlHeadings } from "./near-misses/html-headings.ts";
import { findLabelsInCode } from "./near-misses/labels-in-code.ts";
import { findNearLabels } from "./near-misses/near-labels.ts";
import { findSpacedNames } from "./near-misses/spaced-names.ts";
import { findToggledWords } from "./near-misses/toggled-words.ts";
import { findUnreadNames } from "./near-misses/unread-names.ts";
import { findUnspacedHeadings } from "./near-misses/unspaced-headings.ts";
import { findWordsInHtml } from "./near-misses/words-in-html.ts";

/** Reports everything that was meant to name a section but does not as typed. */
export function findMissedLabels(
  divided: DividedBody,
  lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  return findersFor(divided.body.tokens, labelFinders).flatMap((find) => find(divided, lexicon, source));
}

type FindMissed = typeof findMissedLabels;

/** In the order in which their problems are told. */
export const labelFinders: readonly FinderOf<FindMissed>[] = [
  { find: findLabelsInCode, needs: ["code_block", "fence"] },
  { find: findNearLabels },
  { find: findUnspacedHeadings },
  { find: findToggledWords, needs: ["html_block"] },
  { find: findUnreadNames },
  { find: findSpacedNames },
  { find: findHtmlHeadings, needs: ["html_block"] },
  { find: findWordsInHtml, needs: ["html_block"] },
];
