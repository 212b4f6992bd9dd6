import type { Diagnostic } from "../../model/problem/diagnostic.ts";

/** What a writer has been told, and which files there were then. */
export interface ToldProblems {
  readonly problems: readonly Diagnostic[];
  readonly files: ReadonlySet<string>;
}

/** Nothing, at first. */
export const nothingTold: ToldProblems = { problems: [], files: new Set() };

/**
 * Whether a problem has been told: one that only moved, because a line was added above it or its file was renamed, has
 * been. `files` are those there are now.
 */
export function toldTest({ problems, files: before }: ToldProblems, files: ReadonlySet<string>) {
  const told = new Set(problems.map(keyOf));
  const isGone = ({ source }: Diagnostic): boolean => source !== null && before.has(source) && !files.has(source);
  const moved = new Set(problems.filter(isGone).map(namelessKey));
  return (problem: Diagnostic): boolean => {
    const isNew = problem.source !== null && files.has(problem.source) && !before.has(problem.source);
    return told.has(keyOf(problem)) || (isNew && moved.has(namelessKey(problem)));
  };
}

function keyOf({ rule, source, facts }: Diagnostic): string {
  return JSON.stringify([rule, source, facts]);
}

/** Equal under another file name, also where a message repeats a part of the name. */
function namelessKey({ rule, source, facts, place }: Diagnostic): string {
  const name = words(source ?? "");
  const nameless = JSON.stringify(facts, (_, value) =>
    typeof value === "string" && name.includes(words(value)) ? "" : value,
  );
  return JSON.stringify([rule, place?.start.offset, nameless]);
}

function words(text: string): string {
  return text.normalize("NFC").replace(/[-_\s]+/gu, " ");
}
