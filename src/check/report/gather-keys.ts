import { type Diagnostic, type DiagnosticOf, diagnose } from "../../model/problem/diagnostic.ts";

/**
 * In up to this many notes, an unknown name may be a typo each time; in more, it is a habit or another program's name.
 */
const slips = 3;

/**
 * Reports an unknown front matter name that many notes use once, at the first of them, and all names from other
 * programs' themes together, since a migrated blog has them in every note. `sorted` is in report order.
 */
export function gatherKeys(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  const unknown = notesByKey(sorted.filter(isUnknownKey));
  const themes = sorted.filter(isThemeKey);
  const seen = new Set<string>();
  return sorted.flatMap((problem): readonly Diagnostic[] => {
    if (isThemeKey(problem)) return problem === themes[0] ? [allThemeKeys(problem, themes)] : [];
    if (!isUnknownKey(problem)) return [problem];
    const identity = JSON.stringify(problem.facts);
    const notes = unknown.get(identity)?.size ?? 1;
    if (notes <= slips) return [problem];
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [diagnose("front-matter-unknown-key", { ...problem.facts, notes }, problem)];
  });
}

type UnknownKeyDiagnostic = DiagnosticOf<"front-matter-unknown-key">;
type ThemeKey = DiagnosticOf<"front-matter-theme-key">;

function isUnknownKey(problem: Diagnostic): problem is UnknownKeyDiagnostic {
  return problem.rule === "front-matter-unknown-key";
}

function isThemeKey(problem: Diagnostic): problem is ThemeKey {
  return problem.rule === "front-matter-theme-key";
}

function notesByKey(problems: readonly UnknownKeyDiagnostic[]): ReadonlyMap<string, ReadonlySet<string | null>> {
  const notes = new Map<string, Set<string | null>>();
  for (const { facts, source } of problems) {
    const identity = JSON.stringify(facts);
    notes.set(identity, (notes.get(identity) ?? new Set()).add(source));
  }
  return notes;
}

function allThemeKeys(first: ThemeKey, all: readonly ThemeKey[]): ThemeKey {
  const keys = [...new Set(all.flatMap(({ facts }) => facts.keys))];
  const notes = new Set(all.map(({ source }) => source)).size;
  return diagnose("front-matter-theme-key", { keys, notes }, first);
}
