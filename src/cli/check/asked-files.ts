import type { SourcePath } from "../../model/address/addresses.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import type { UsageProblem } from "../../model/words/usage-problem.ts";
import { folderName } from "../project/plan-request.ts";

/** The files among `known` that were typed, by their own path or a folder's; else every typed path that matches none. */
export function askedFiles(
  typed: readonly string[],
  known: readonly SourcePath[],
): { readonly files: ReadonlySet<SourcePath> } | { readonly problems: readonly UsageProblem[] } {
  const composed = known.map((path) => ({ path, name: path.normalize("NFC") }));
  const found = typed.map((one) => {
    const name = folderName(one).normalize("NFC");
    const within = name === "." ? composed : composed.filter((file) => `${file.name}/`.startsWith(`${name}/`));
    return { typed: one, paths: within.map(({ path }) => path) };
  });
  const lost = found.filter(({ paths }) => paths.length === 0);
  if (lost.length === 0) return { files: new Set(found.flatMap(({ paths }) => paths)) };
  return {
    problems: lost.map((one) => ({
      kind: "no-such-note",
      typed: one.typed,
      nearest: nearestSpelling(one.typed, known) ?? namedLike(one.typed, known),
    })),
  };
}

/** People often name a note without folder or extension. */
function namedLike(typed: string, known: readonly SourcePath[]): SourcePath | null {
  const pathOf = new Map(known.map((path) => [nameOf(path), path]));
  const nearest = nearestSpelling(nameOf(typed), pathOf.keys());
  return nearest === null ? null : (pathOf.get(nearest) ?? null);
}

function nameOf(path: string): string {
  return withoutNoteEnding(path.slice(path.lastIndexOf("/") + 1));
}
