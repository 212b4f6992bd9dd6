import type { Diagnostic } from "../../model/diagnostic.ts";

/** Leaves each stretch of the file to one fix, the first that touches it, so that all of them can be written at once. The next check offers the others. */
export function withoutOverlappingFixes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const taken: { readonly start: number; readonly end: number }[] = [];
  const kept = new Set<Diagnostic>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.fix === null) continue;
    const start = diagnostic.fix.place.start.offset;
    const end = diagnostic.fix.place.end.offset;
    if (taken.some((other) => start < other.end && other.start < end)) continue;
    taken.push({ start, end });
    kept.add(diagnostic);
  }
  return diagnostics.map((diagnostic) => (kept.has(diagnostic) ? diagnostic : { ...diagnostic, fix: null }));
}
