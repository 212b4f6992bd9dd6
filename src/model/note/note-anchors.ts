import { attributeText } from "../text/attribute-text.ts";
import type { StudyNote } from "./study-note.ts";

/** Every name within a note's page that the author's own text gives it: what may follow the `#` of a link. */
export function noteAnchors(note: StudyNote): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { heading, html } of note.sections) {
    if (heading !== null) anchors.add(heading.value.anchor);
    // Some put `<a id="name"></a>` into the heading itself.
    const typed = `${heading?.value.html ?? ""}${html}`;
    for (const [, id = ""] of typed.matchAll(/\sid="([^"]*)"/gu)) anchors.add(attributeText(id));
  }
  for (const question of note.questions) anchors.add(question.id);
  return anchors;
}
