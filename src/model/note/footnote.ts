import type { UnlinkedHtml } from "../page/html.ts";

/** A reference to a footnote. */
export interface FootnoteReference {
  /** The footnote's name as typed, between `[^` and `]`. */
  readonly name: string;
  /** Which reference to that footnote this is, from 1. */
  readonly occurrence: number;
}

/** One footnote by itself, so that some can be shown without the rest. */
export interface Footnote {
  readonly name: string;
  /** The whole list item. */
  readonly html: UnlinkedHtml;
  readonly text: string;
  /** The markup in `html` that leads back to each reference, in order. */
  readonly ways: readonly string[];
  readonly refersTo: readonly FootnoteReference[];
  /** The indexes of the note's highlights in it. */
  readonly highlights: readonly number[];
}

/** The markup around a list of footnotes. */
export const footnoteList = {
  opening: '<div class="footnotes" role="doc-endnotes">\n<ol>\n',
  closing: "</ol>\n</div>\n",
} as const;

/** Renders some footnotes as a list; each keeps the number its references show. */
export function footnotesHtml(footnotes: readonly Footnote[]): UnlinkedHtml {
  const items = footnotes.map(({ html }) => html).join("");
  return `${footnoteList.opening}${items}${footnoteList.closing}` as UnlinkedHtml;
}

/** The text of some footnotes, as in a section's text. */
export function footnotesText(footnotes: readonly Footnote[]): string {
  return footnotes
    .map(({ text }) => text)
    .join("")
    .trimEnd();
}
