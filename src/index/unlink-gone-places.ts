import { decodeAddress } from "../model/address/decode-address.ts";
import { noteAnchors } from "../model/note/note-anchors.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { UnlinkedHtml } from "../model/page/html.ts";
import { attributeText } from "../model/text/attribute-text.ts";
import { replaceAddresses } from "./replace-addresses.ts";

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
  const inMarkup = (html: UnlinkedHtml): UnlinkedHtml =>
    html.replaceAll(ownLink, (link, typed: string, words: string) =>
      gone.has(anchorOf(typed)) ? words : link,
    ) as UnlinkedHtml;
  return replaceAddresses(left, { inMarkup, inLink: (link) => link });
}

/** Rendered links hold no other link. */
const ownLink = /<a href="#([^"]*)"[^<>]*>((?:(?!<\/?a[\s>])[\s\S])*)<\/a>/gu;

/** A fragment of rendered markup as the anchor it leads to; one that is no UTF-8 stands for itself. */
function anchorOf(fragment: string): string {
  const typed = attributeText(fragment);
  return decodeAddress(typed) ?? typed.normalize("NFC");
}
