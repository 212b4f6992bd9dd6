import type { SourcePath } from "../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { heldBackFacts } from "../../model/problem/rules/held-reasons.ts";
import type { LostUrl } from "./keep-urls.ts";

/**
 * Reports every published address that would be lost, at its line in `urls.lock`. A note that cannot be read (its id is
 * in `unread`) is not gone; its own problem is already reported.
 */
export function lostUrlProblems(
  lost: readonly LostUrl[],
  source: SourcePath,
  unread: ReadonlySet<string>,
): readonly Diagnostic[] {
  return lost
    .filter(({ url, reason }) => reason !== "removed" || url.fate !== "note" || !unread.has(url.id))
    .map((one) => lostUrlProblem(one, source));
}

function lostUrlProblem(lost: LostUrl, source: SourcePath): Diagnostic {
  const { address, place } = lost.url;
  const where = { source, place };
  if (lost.reason === "removed") return diagnose("url-removed", { address, held: null }, where);
  if (lost.reason === "held-back") return diagnose("url-removed", { address, held: heldBackFacts(lost.held) }, where);
  const { permalink, note } = lost.to;
  const taken = lost.reason === "taken";
  return diagnose("url-moved", { address, to: permalink, file: note.source, taken }, where);
}
