import type { StudySection } from "../src/model/study-section.ts";

/** What only markup can hold; data made of text would lose it. */
const richMarkup = /<(?:a|img|svg|iframe|video|audio|pre|code|table|h[1-6])\b/iu;

/**
 * Whether a section's data say all of it, so that its markup need not be repeated. A source's link is said by the source line;
 * any other section with a link, an image or the like keeps its markup beside the data.
 */
export function isShownAsData(section: StudySection): boolean {
  if (!section.extracted || section.roles.includes("article") || section.roles.includes("other")) return false;
  return section.roles.every((role) => role === "source") || !richMarkup.test(section.html);
}
