import type { SourcePath } from "../../model/address/addresses.ts";
import { fileName } from "../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import type { UsageProblem } from "../../model/words/usage-problem.ts";
import { folderName } from "../project/read-work.ts";

/**
 * The files among `known` that were typed, by their own path or a folder's; else every typed path that matches none.
 */
export function askedFiles(
  typed: readonly string[],
  known: readonly SourcePath[],
): { readonly files: ReadonlySet<SourcePath> } | { readonly problems: readonly UsageProblem[] } {
  const composed = known.map((path) => ({ path, name: path.normalize("NFC") }));
  const pathsOf = (one: string): readonly SourcePath[] => {
    const name = folderName(one).normalize("NFC");
    const within = name === "." ? composed : composed.filter((file) => `${file.name}/`.startsWith(`${name}/`));
    return within.map(({ path }) => path);
  };
  const found = typed.map((one) => ({ typed: one, paths: pathsOf(one) }));
  const lost = found.filter(({ paths }) => paths.length === 0);
  if (lost.length === 0) return { files: new Set(found.flatMap(({ paths }) => paths)) };
  // A name with spaces, typed without quotes, arrives in pieces.
  const whole = pathsOf(typed.join(" "));
  if (whole.length > 0) return { files: new Set(whole) };
  return {
    problems: lost.map((one) => ({
      kind: "no-such-note",
      typed: one.typed,
      nearest: nearestSpelling(one.typed, known) ?? namedLike(one.typed, known),
    })),
  };
}

/** A shorter part of a name is in many. */
const shortestPart = 2;

function nameHolds(path: SourcePath, part: string): boolean {
  return nameOf(path).normalize("NFC").toLowerCase().includes(part);
}

/** People often name a note without folder, extension or date. */
function namedLike(typed: string, known: readonly SourcePath[]): SourcePath | null {
  const pathOf = new Map(known.map((path) => [nameOf(path), path]));
  const wanted = nameOf(typed).normalize("NFC").toLowerCase();
  const holding = wanted.length < shortestPart ? [] : known.filter((path) => nameHolds(path, wanted));
  const nearest = nearestSpelling(nameOf(typed), pathOf.keys());
  if (nearest !== null) return pathOf.get(nearest) ?? null;
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

function nameOf(path: string): string {
  return withoutNoteEnding(fileName(path));
}
