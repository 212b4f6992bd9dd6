import type { NoteLink, StudyNote } from "../../model/note/study-note.ts";
import type { UnlinkedHtml } from "../../model/page/html.ts";

/** New addresses for a note's markup and its list of links. */
export interface AddressReplacement {
  readonly inMarkup: (html: UnlinkedHtml) => UnlinkedHtml;
  readonly inLink: (link: NoteLink) => NoteLink;
}

/** Replaces addresses everywhere a note holds them, so that none is forgotten. */
export function replaceAddresses(note: StudyNote, { inMarkup, inLink }: AddressReplacement): StudyNote {
  return {
    ...note,
    links: note.links.map(({ value, place }) => ({ value: inLink(value), place })),
    sections: note.sections.map((section) => ({
      ...section,
      html: inMarkup(section.html),
      heading:
        section.heading === null
          ? null
          : { ...section.heading, value: { ...section.heading.value, html: inMarkup(section.heading.value.html) } },
      ...(section.footnotes === undefined
        ? {}
        : { footnotes: section.footnotes.map((footnote) => ({ ...footnote, html: inMarkup(footnote.html) })) }),
    })),
  };
}
