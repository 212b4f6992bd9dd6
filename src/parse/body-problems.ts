import type { SourcePath } from "../model/address/addresses.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import type { Body } from "./body.ts";
import { findCutComments } from "./cut-comments.ts";
import { findUnreadFormulas } from "./formulas/unread-formulas.ts";
import { findHiddenHtml } from "./hidden-html.ts";
import { findLeftComponents } from "./left-components.ts";
import { findEmbeddedNotes } from "./links/wiki-links.ts";
import { findMarkupProblems } from "./markup-problems.ts";
import { findPartsNamedPrivate } from "./parts-named-private.ts";
import { findSwallowingComments } from "./swallowing-comments.ts";
import { type FinderOf, findersFor } from "./token-types.ts";
import { findTypedMarks } from "./typed-marks.ts";
import { findUnclosedComments } from "./unclosed-comments.ts";

/** Problems of a body as typed, whatever it says. */
export function findBodyProblems(body: Body, source: SourcePath): readonly Diagnostic[] {
  return findersFor(body.tokens, bodyFinders).flatMap((find) => find(body, source));
}

/** In the order in which their problems are told. */
export const bodyFinders: readonly FinderOf<(body: Body, source: SourcePath) => readonly Diagnostic[]>[] = [
  { find: findMarkupProblems },
  { find: findUnclosedComments },
  { find: findCutComments },
  { find: findSwallowingComments, needs: ["html_inline"] },
  { find: findTypedMarks },
  { find: findEmbeddedNotes, needs: ["wiki_link_open"] },
  { find: findUnreadFormulas, needs: ["math_open"] },
  { find: findLeftComponents },
  { find: findHiddenHtml, needs: ["html_inline"] },
  { find: findPartsNamedPrivate },
];
