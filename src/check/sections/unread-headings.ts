import type { StudyNote } from "../../model/note/study-note.ts";
import type { StudySection } from "../../model/note/study-section.ts";
import type { UnreadName } from "../../model/problem/rules/sections.ts";
import { likelyRole, namesSomeSection, type UsualRole, usualRoles } from "./likely-role.ts";

const longestName = 16;

/** A heading that belongs to no section, or bold text in its place, as a name that could be assigned to one. */
interface StrangeHeading {
  readonly name: string;
  /** Its position among the note's sections. */
  readonly index: number;
  /** Whether it names the whole section it stands in, and not part of it. */
  readonly namesWhole: boolean;
}

type UnreadHeadings = Extract<UnreadName, { kind: "headings" }>;

/**
 * Finds headings that are probably the writer's own names for sections a note lacks, to suggest as a setting: by their
 * words (`더 궁금해진 것`) or, if only one section is lacking, by their position between two known ones.
 */
export function unreadHeadings(
  note: StudyNote,
  missing: readonly UsualRole[],
  isOtherwiseUsed: (name: string, role: UsualRole) => boolean,
): UnreadHeadings | null {
  const strange = strangeHeadings(note).filter(({ name }) => !missing.some((role) => isOtherwiseUsed(name, role)));
  const byWords = missing.flatMap((role) => {
    const typed = strange.find(({ name }) => likelyRole(name) === role)?.name;
    return typed === undefined ? [] : [{ typed, role }];
  });
  if (byWords.length > 0) return { kind: "headings", headings: byWords };
  const [role, ...more] = missing;
  if (role === undefined || more.length > 0) return null;
  const [placed, ...others] = strange.filter(
    (one) => one.namesWhole && !namesSomeSection(one.name) && isAtPlaceOf(role, note, one),
  );
  return placed === undefined || others.length > 0
    ? null
    : { kind: "headings", headings: [{ typed: placed.name, role }] };
}

/** A name in the form compared with those of other notes. */
export function headingName(text: string): string {
  return (/^[^:：]*/u.exec(text)?.[0] ?? "").replace(numbering, "").trim();
}

const numbering = /^\s*\(?\d{1,2}\s*[.)]\s*/u;

function strangeHeadings({ sections }: StudyNote): readonly StrangeHeading[] {
  return sections.flatMap((section, index) =>
    namesWithin(section).flatMap((typed, place) => {
      const name = headingName(typed);
      const namesWhole = place === 0 && section.roles.includes("other");
      return name === "" || name.length > longestName ? [] : [{ name, index, namesWhole }];
    }),
  );
}

/** The writer's own names in a section: its heading if it is none of ours, and bold lines. */
export function namesWithin({ roles, heading, titles = [] }: StudySection): readonly string[] {
  return [...(heading === null || !roles.includes("other") ? [] : [heading.value.text]), ...titles];
}

/**
 * Directly after the section that usually precedes it, and directly before the one that follows, or with the next
 * number.
 */
function isAtPlaceOf(role: UsualRole, { sections }: StudyNote, { index }: StrangeHeading): boolean {
  const place = usualRoles.indexOf(role);
  const here = sections[index];
  const before = sections[index - 1];
  const after = sections[index + 1];
  if (here === undefined || before === undefined) return false;
  const follows = isSection(before, place === 0 ? "article" : usualRoles[place - 1]);
  const next = usualRoles[place + 1];
  const isBetween =
    next !== undefined && after !== undefined && isSection(after, next) && levelOf(after) === levelOf(here);
  return follows && (isBetween || (numberOf(here) !== null && numberOf(here) === (numberOf(before) ?? 0) + 1));
}

function isSection({ roles }: StudySection, role: StudySection["roles"][number] | undefined): boolean {
  return role !== undefined && roles.includes(role);
}

function levelOf({ heading }: StudySection): number | null {
  return heading?.value.level ?? null;
}

function numberOf({ heading }: StudySection): number | null {
  const number = /^\s*\(?(\d{1,2})\s*[.)]/u.exec(heading?.value.text ?? "")?.[1];
  return number === undefined ? null : Number(number);
}
