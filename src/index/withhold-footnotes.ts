import { type Footnote, type FootnoteReference, footnotesHtml, footnotesText } from "../model/note/footnote.ts";
import type { StudySection } from "../model/note/study-section.ts";

/**
 * Footnotes stand after everything else, whatever they explain. Of a note whose article is withheld those go with it that
 * nothing refers to which is still shown, be it a heading or another footnote: they may be the article's. What is left leads
 * back only to where it is still referred to.
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

/** What is referred to, and what a footnote that is kept refers to in its turn. */
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
