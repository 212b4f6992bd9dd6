import { attributeText } from "../text/attribute-text.ts";
import type { StudyNote } from "./study-note.ts";

/** Every anchor that the author's own text gives a note's page: what may follow the `#` of a link. */
export function noteAnchors(note: StudyNote): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { heading, html } of note.sections) {
    if (heading !== null) anchors.add(heading.value.anchor);
    // Some authors put `<a id="name"></a>` into the heading itself.
    const typed = `${heading?.value.html ?? ""}${html}`;
    for (const [, id = ""] of typed.matchAll(/\sid="([^"]*)"/gu)) anchors.add(attributeText(id));
  }
  for (const question of note.questions) anchors.add(question.id);
  return anchors;
}
