import type { OpenSection } from "./open-section.ts";
import { holdsData } from "./section-span.ts";

/**
 * True for a section in which items may have labels of their own: a summary or reflection under a heading, `- 키워드: 금리`.
 */
export function mayMixItems(open: OpenSection | null): open is OpenSection {
  return (
    mayMixLines(open) &&
    open.heading !== null &&
    open.roles.length === 1 &&
    (open.roles[0] === "summary" || open.roles[0] === "reflection")
  );
}

/**
 * True for a section whose paragraphs may have lines with labels of their own: data under a heading, or right below a
 * label without a value, but no glossary.
 */
export function mayMixLines(open: OpenSection | null): open is OpenSection {
  if (open === null || (open.heading === null && open.filled)) return false;
  return open.takesMore && holdsData(open.roles) && !open.roles.includes("terms");
}
