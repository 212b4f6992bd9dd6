import type { StudySection } from "../../src/model/note/study-section.ts";
import type { UnlinkedHtml } from "../../src/model/page/html.ts";
import { escapeMarkup } from "../escape-markup.ts";

/**
 * What a heading says after its section's name, as markup: `매출 <s>10%</s>` of `요약 : 매출 ~~10%~~`. Null if it says
 * nothing more, or if markup begun in the name continues after it.
 */
export function htmlAfterLabel({ heading, reading }: Pick<StudySection, "heading" | "reading">): UnlinkedHtml | null {
  const { afterLabel } = reading;
  if (heading === null || afterLabel === "" || !heading.value.text.endsWith(afterLabel)) return null;
  const name = escapeMarkup(heading.value.text.slice(0, -afterLabel.length));
  const { html } = heading.value;
  // What is cut off contains no tag, so the rest stays balanced.
  return html.startsWith(name) ? (html.slice(name.length) as UnlinkedHtml) : null;
}
