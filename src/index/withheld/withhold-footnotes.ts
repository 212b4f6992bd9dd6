import { type Footnote, type FootnoteReference, footnotesHtml, footnotesText } from "../../model/note/footnote.ts";
import type { StudySection } from "../../model/note/study-section.ts";

/**
 * Footnotes come last, whatever they explain. Of a note with a withheld article, a footnote is kept only if a shown
 * part refers to it, be it a heading or another footnote; others may be the article's. Back links lead only to
 * references still shown.
 */
export function withholdFootnotes(shown: readonly StudySection[]): readonly StudySection[] {
  return shown.flatMap((section) => {
    const { footnotes } = section;
    if (footnotes === undefined) return [section];
    const kept = keptFootnotes(footnotes, shown.flatMap(referencesOf));
    const html = footnotesHtml(kept);
    return kept.length === 0 ? [] : [{ ...section, footnotes: kept, html, text: footnotesText(kept) }];
  });
}

function referencesOf({ heading, refersTo = [] }: StudySection): readonly FootnoteReference[] {
  return [...(heading?.value.refersTo ?? []), ...refersTo];
}

/** The footnotes referred to, and those that a kept footnote refers to. */
function keptFootnotes(footnotes: readonly Footnote[], referring: readonly FootnoteReference[]): readonly Footnote[] {
  const named = new Map(footnotes.map((footnote) => [footnote.name, footnote]));
  const references = [...referring];
  const kept = new Set<Footnote>();
  for (const { name } of references) {
    const footnote = named.get(name);
    if (footnote === undefined || kept.has(footnote)) continue;
    kept.add(footnote);
    references.push(...footnote.refersTo);
  }
  return footnotes
    .filter((footnote) => kept.has(footnote))
    .map((footnote) => leadingBack(footnote, new Set(references.map(keyOf))));
}

function leadingBack(footnote: Footnote, shown: ReadonlySet<string>): Footnote {
  const isShown = (index: number): boolean => shown.has(keyOf({ name: footnote.name, occurrence: index + 1 }));
  const gone = footnote.ways.filter((_way, index) => !isShown(index));
  const html = gone.reduce((markup, way) => markup.replace(way, ""), String(footnote.html));
  return { ...footnote, html: html as Footnote["html"] };
}

function keyOf({ name, occurrence }: FootnoteReference): string {
  return `${name}:${occurrence}`;
}
