import { decodeAddress } from "../../model/address/decode-address.ts";
import { noteAnchors } from "../../model/note/note-anchors.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { UnlinkedHtml } from "../../model/page/html.ts";
import { attributeText } from "../../model/text/attribute-text.ts";
import { replaceAddresses } from "../links/replace-addresses.ts";

/**
 * Replaces a note's links to removed places by plain text: such a link is dead, and its address would reveal a withheld
 * heading.
 */
export function unlinkGonePlaces(whole: StudyNote, left: StudyNote): StudyNote {
  const gone = goneAnchors(whole, left);
  if (gone.size === 0) return left;
  const inMarkup = (html: UnlinkedHtml): UnlinkedHtml =>
    html.replaceAll(ownLink, (link, typed: string, words: string) =>
      gone.has(anchorOf(typed)) ? words : link,
    ) as UnlinkedHtml;
  return replaceAddresses(left, { inMarkup, inLink: (link) => link });
}

/** The anchors (NFC) of a note's removed places. */
export function goneAnchors(whole: StudyNote, left: StudyNote): ReadonlySet<string> {
  if (whole === left) return new Set();
  const kept = noteAnchors(left);
  return new Set(
    [...noteAnchors(whole)].filter((anchor) => !kept.has(anchor)).map((anchor) => anchor.normalize("NFC")),
  );
}

/** Rendered links never nest. */
const ownLink = /<a href="#([^"]*)"[^<>]*>((?:(?!<\/?a[\s>])[\s\S])*)<\/a>/gu;

/** Decodes a rendered fragment to its anchor; one that is not UTF-8 stands for itself. */
function anchorOf(fragment: string): string {
  const typed = attributeText(fragment);
  return decodeAddress(typed) ?? typed.normalize("NFC");
}
