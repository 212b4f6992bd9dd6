import type { SectionSpan } from "./section-span.ts";

/** What the end of any text may be called. */
const conclusion = /^(?:결론|(?:key )?takeaways?)$/iu;

/**
 * Leaves a conclusion where it was typed if other text stands between it and the note's summary: both are the summary
 * as data, but on the page one would come before that text. So does a chapter called 결론 that ends a text in chapters
 * which holds nothing else of a study. Below an article it is the writer's, as any summary is.
 */
export function conclusionsInPlace(spans: readonly SectionSpan[]): readonly SectionSpan[] {
  const summary = spans.findIndex(({ roles }) => roles.includes("summary"));
  if (summary === -1) return spans;
  const isPlain = spans.every(({ roles }) => roles.every((role) => role === "summary" || role === "other"));
  const text = spans.findIndex(({ roles }, place) => place > summary && roles.includes("other"));
  const chapter = spans.findIndex(({ roles, heading }) => heading !== null && roles.includes("other"));
  const article = spans.findIndex(({ roles }) => roles.includes("article"));
  return spans.map((span, place) => {
    const isBelowText = text !== -1 && place > text && (article === -1 || place < article);
    const endsChapters = isPlain && chapter !== -1 && place > chapter && span.heading !== null;
    return (isBelowText || endsChapters) && isConclusion(span) ? { ...span, roles: ["other"] } : span;
  });
}

function isConclusion({ roles, values }: SectionSpan): boolean {
  return (
    roles.every((role) => role === "summary") &&
    values.length > 0 &&
    values.every(({ label }) => conclusion.test(label))
  );
}
