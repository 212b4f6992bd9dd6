import { withPastHeldDays } from "../../check/report/past-held-days.ts";
import type { Selection } from "../../index/select-published.ts";
import type { SourcePath } from "../../model/address/addresses.ts";
import type { StudyDate } from "../../model/date/study-date.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { RuleId } from "../../model/problem/rule-catalogue.ts";
import { severityOf } from "../../model/problem/severity-of.ts";

/** The rules about what may hold a note back; a new one of these names does not compile before it is here. */
const ofHolding: Readonly<Record<Extract<RuleId, `front-matter-held-${string}` | "front-matter-expired">, true>> = {
  "front-matter-expired": true,
  "front-matter-held-day": true,
  "front-matter-held-key": true,
  "front-matter-held-outside": true,
  "front-matter-held-twice": true,
};

/**
 * The notes of which an error says that their writer may hold them back. No build publishes them, as it stops; a
 * preview, which goes on, must not show them either, nor as they were before.
 */
export function heldByError(diagnostics: readonly Diagnostic[], today: StudyDate): ReadonlySet<SourcePath> {
  const held = withPastHeldDays(
    diagnostics.filter(({ rule }) => rule.startsWith("front-matter-")),
    today,
  ).filter((one) => Object.hasOwn(ofHolding, one.rule) && severityOf(one) === "error");
  return new Set(held.flatMap(({ source }) => source ?? []));
}

/** Holds some notes of a selection back as drafts, whatever they say. */
export function holdBack({ published, heldBack }: Selection, held: ReadonlySet<SourcePath>): Selection {
  if (held.size === 0) return { published, heldBack };
  const drafts = published.filter(({ source }) => held.has(source));
  return {
    published: published.filter(({ source }) => !held.has(source)),
    heldBack: [...heldBack, ...drafts.map((note) => ({ note, reason: "draft" as const }))],
  };
}
