import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { StudySection } from "../../src/model/note/study-section.ts";
import type { Place, Placed } from "../../src/model/problem/place.ts";
import type { ParsedNote } from "../../src/parse/parsed-note.ts";

/**
 * A note as people review it: every value with `line:column`, and with what was typed there if that differs from the
 * value.
 */
export function goldenJson({ note, diagnostics }: ParsedNote, text: string): string {
  const problems = diagnostics.map(({ rule, place }) => (place === null ? rule : `${rule} at ${pointOf(place)}`));
  return `${JSON.stringify(note === null ? { problems } : { ...goldenNote(note, text), problems }, null, 2)}\n`;
}

function goldenNote(note: StudyNote, text: string) {
  const placed = ({ value, place }: Placed<string>) => ({ value, ...whereTyped(value, place, text) });
  return {
    id: note.id,
    title: note.title.value,
    date: note.date.value,
    keywords: note.keywords.map(placed),
    summary: note.summary === null ? null : placed(note.summary),
    questions: note.questions.map(({ place, ...question }) => ({
      ...question,
      ...whereTyped(question.text, place, text),
    })),
    terms: note.terms.map(({ value, place }) => ({ ...value, at: pointOf(place), typed: typedAt(place, text) })),
    reflection: note.reflection === null ? null : placed(note.reflection),
    highlights: note.highlights.map(({ color, text: marked }) => `${color}: ${marked}`),
    article: note.article,
    sections: note.sections.map(goldenSection),
    links: note.links.map(({ value }) => value.target),
    wordCount: note.wordCount,
  };
}

function goldenSection({ roles, heading, extracted }: StudySection): string {
  const name = heading === null ? "" : ` «${heading.value.text}» at ${pointOf(heading.place)}`;
  return `${roles.join(" + ")}${name}${extracted ? " (all of it is data)" : ""}`;
}

function whereTyped(value: string, place: Place, text: string) {
  const typed = typedAt(place, text);
  return { at: pointOf(place), ...(typed === value ? {} : { typed }) };
}

function typedAt(place: Place, text: string): string {
  return text.slice(place.start.offset, place.end.offset);
}

function pointOf({ start }: Place): string {
  return `${start.line}:${start.column}`;
}

/** The note's body as its sections render it, in reading order. */
export function goldenHtml({ note }: ParsedNote): string {
  return (note?.sections ?? [])
    .map(({ roles, heading, html }) => {
      const title =
        heading === null ? "" : `<h${heading.value.level}>${heading.value.html}</h${heading.value.level}>\n`;
      return `<!-- ${roles.join(" + ")} -->\n${title}${html.trimEnd()}\n`;
    })
    .join("\n");
}
