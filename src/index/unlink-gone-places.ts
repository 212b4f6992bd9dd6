import { decodeAddress } from "../model/address/decode-address.ts";
import { noteAnchors } from "../model/note/note-anchors.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { StudySection } from "../model/note/study-section.ts";

/**
 * What is left of a note, with plain words where it leads to places that are gone: such a link leads nowhere, and its address
 * would tell the words of a heading that is withheld.
 */
export function unlinkGonePlaces(whole: StudyNote, left: StudyNote): StudyNote {
  const kept = noteAnchors(left);
  const gone = new Set(
    [...noteAnchors(whole)].filter((anchor) => !kept.has(anchor)).map((anchor) => anchor.normalize("NFC")),
  );
  if (gone.size === 0) return left;
  const plain = <Markup extends string>(html: Markup): Markup =>
    html.replaceAll(ownLink, (link, typed: string, words: string) =>
      gone.has(anchorOf(typed)) ? words : link,
    ) as Markup;
  return { ...left, sections: left.sections.map((section) => withMarkup(section, plain)) };
}

/** Rendered links hold no other link. */
const ownLink = /<a href="#([^"]*)"[^<>]*>((?:(?!<\/?a[\s>])[\s\S])*)<\/a>/gu;

function withMarkup(section: StudySection, change: <Markup extends string>(html: Markup) => Markup): StudySection {
  const { heading, html, footnotes } = section;
  return {
    ...section,
    html: change(html),
    heading: heading && { ...heading, value: { ...heading.value, html: change(heading.value.html) } },
    ...(footnotes === undefined
      ? {}
      : { footnotes: footnotes.map((footnote) => ({ ...footnote, html: change(footnote.html) })) }),
  };
}

/** A fragment of rendered markup as the anchor it leads to; one that is no UTF-8 stands for itself. */
function anchorOf(fragment: string): string {
  const typed = fragment.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return decodeAddress(typed) ?? typed.normalize("NFC");
}
