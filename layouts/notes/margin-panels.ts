import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { StudySection } from "../../src/model/note/study-section.ts";
import { isShownAsWritten, type MarginRole, marginRolesOf, ownNameOf, placementOf } from "./section-placement.ts";

/** One part of a note's margin: what stands under one name of the author's, or under none. */
export interface MarginPanel {
  readonly role: MarginRole;
  /** The author's name for it; null where the site's will do. */
  readonly label: string | null;
  /** Several when they have one name. */
  readonly sections: readonly StudySection[];
  /** The fragments that lead here: of a section with two panels, to the first. */
  readonly anchors: readonly string[];
  /** True when its one section is shown as it was written. */
  readonly asWritten: boolean;
}

/** The student's own sections beside the clipping, in the order they were written; those of one kind and name are one panel. */
export function marginPanels(note: StudyNote): readonly MarginPanel[] {
  const panels = new Map<string, GrowingPanel>();
  for (const [place, section] of note.sections.entries()) {
    if (placementOf(section) === "margin") addPanels(panels, section, place);
  }
  return [...panels.values()];
}

/** A panel that sections of its name are still added to. */
interface GrowingPanel extends MarginPanel {
  readonly sections: StudySection[];
  readonly anchors: string[];
}

/** Adds a section to the panels of its name; one that is shown as written has panels of its own. */
function addPanels(panels: Map<string, GrowingPanel>, section: StudySection, place: number): void {
  const asWritten = isShownAsWritten(section);
  const label = section.roles.length === 1 ? section.reading.label : ownNameOf(section);
  for (const [index, role] of rolesOf(section).entries()) {
    const anchors = index === 0 && section.heading !== null ? [section.heading.value.anchor] : [];
    const name = JSON.stringify([role, label, asWritten ? place : null]);
    const known = panels.get(name);
    if (known === undefined) panels.set(name, { role, label, sections: [section], anchors, asWritten });
    else {
      known.sections.push(section);
      known.anchors.push(...anchors);
    }
  }
}

function rolesOf(section: StudySection): readonly MarginRole[] {
  if (!isShownAsWritten(section)) return marginRolesOf(section);
  return section.roles.filter((role) => role === "questions" || role === "terms" || role === "reflection");
}
