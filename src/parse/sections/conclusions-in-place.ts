import type { SectionSpan } from "./section-span.ts";

/** What the end of any text may be called. */
const conclusion = /^(?:결론|(?:key )?takeaways?)$/iu;

/**
 * Leaves a conclusion where it was typed if other text stands between it and the note's summary: both are the summary
 * as data, but on the page one would come before that text. Below an article it is the writer's, as any summary is.
 */
export function conclusionsInPlace(spans: readonly SectionSpan[]): readonly SectionSpan[] {
  const summary = spans.findIndex(({ roles }) => roles.includes("summary"));
  if (summary === -1) return spans;
  const text = spans.findIndex(({ roles }, place) => place > summary && roles.includes("other"));
  const article = spans.findIndex(({ roles }) => roles.includes("article"));
  return spans.map((span, place) => {
    const isBelowText = text !== -1 && place > text && (article === -1 || place < article);
    return isBelowText && isConclusion(span) ? { ...span, roles: ["other"] } : span;
  });
}

function isConclusion({ roles, values }: SectionSpan): boolean {
  return (
    roles.every((role) => role === "summary") &&
    values.length > 0 &&
    values.every(({ label }) => conclusion.test(label))
  );
}
