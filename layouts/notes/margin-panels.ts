import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { StudySection } from "../../src/model/note/study-section.ts";
import {
  isMarginRole,
  isShownAsWritten,
  type MarginRole,
  marginRolesOf,
  ownNameOf,
  placementOf,
} from "./section-placement.ts";

/** One panel of a note's margin: the text under one of the author's names, or under none. */
export interface MarginPanel {
  readonly role: MarginRole;
  /** The author's name for it; null if the site's name will do. */
  readonly label: string | null;
  /** The sections in it; several if they share a name. */
  readonly sections: readonly StudySection[];
  /** The fragments that lead here; if a section has two panels, they lead to the first. */
  readonly anchors: readonly string[];
  /** True when its only section is shown as written. */
  readonly asWritten: boolean;
}

/** The student's own sections beside the clipping, in written order; those of the same kind and name share a panel. */
export function marginPanels(note: StudyNote): readonly MarginPanel[] {
  const panels = new Map<string, GrowingPanel>();
  for (const [place, section] of note.sections.entries()) {
    if (placementOf(section) === "margin") addPanels(panels, section, place);
  }
  return [...panels.values()];
}

/** A panel to which sections of its name are still added. */
interface GrowingPanel extends MarginPanel {
  readonly sections: StudySection[];
  readonly anchors: string[];
}

/** Adds a section to the panel of its name; one shown as written gets its own panels. */
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
  return section.roles.filter(isMarginRole);
}
