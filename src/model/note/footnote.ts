import type { UnlinkedHtml } from "../page/html.ts";

/** A place in a note that leads to a footnote. */
export interface FootnoteReference {
  /** The footnote's name as typed, between `[^` and `]`. */
  readonly name: string;
  /** Which of the references to that footnote it is, from 1. */
  readonly occurrence: number;
}

/** A footnote apart from the others, so that some of a note's footnotes can be shown without the rest. */
export interface Footnote {
  readonly name: string;
  /** The whole item of the list of footnotes. */
  readonly html: UnlinkedHtml;
  readonly text: string;
  /** The markup within `html` that leads back to each reference, by its occurrence. */
  readonly ways: readonly string[];
  readonly refersTo: readonly FootnoteReference[];
  /** Which of the note's highlights stand in it. */
  readonly highlights: readonly number[];
}

/** What stands round the items of a list of footnotes. */
export const footnoteList = {
  opening: '<div class="footnotes" role="doc-endnotes">\n<ol>\n',
  closing: "</ol>\n</div>\n",
} as const;

/** The list of some footnotes, which each keep the number that references show. */
export function footnotesHtml(footnotes: readonly Footnote[]): UnlinkedHtml {
  const items = footnotes.map(({ html }) => html).join("");
  return `${footnoteList.opening}${items}${footnoteList.closing}` as UnlinkedHtml;
}

/** The words of some footnotes, as a section's text holds them. */
export function footnotesText(footnotes: readonly Footnote[]): string {
  return footnotes
    .map(({ text }) => text)
    .join("")
    .trimEnd();
}
