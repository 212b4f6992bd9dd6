import type { SectionRole } from "../../../model/note/section-role.ts";
import type { Body } from "../../body.ts";
import { isDataRole } from "../../sections/section-span.ts";
import { blocksIn } from "../../visible/blocks.ts";

/** A paragraph that begins with a name nothing marks. */
export interface UnmarkedName {
  /** The token it starts at. */
  readonly start: number;
  readonly roles: readonly SectionRole[];
  readonly label: string;
  /** Whether nothing else stands in the paragraph, so that the value is in the next blocks. */
  readonly isBare: boolean;
}

/**
 * The unmarked names with which a note ends: after the first of them stands nothing but names and a little below each.
 * Below an article such names are the writer's if no article has them (키워드, 궁금한 점, 느낀 점); otherwise none is.
 */
export function namesAtEnd(body: Body, names: readonly UnmarkedName[]): readonly UnmarkedName[] {
  const nameAt = new Map(names.map((name) => [name.start, name]));
  const ending: UnmarkedName[] = [];
  let room = 0;
  for (const { start, type } of blocksIn(body.tokens, 0, body.tokens.length)) {
    const name = nameAt.get(start);
    if (name !== undefined) ending.push(name);
    else if (room === 0 || !mayHoldValue.has(type)) ending.length = 0;
    room = name === undefined ? Math.max(0, room - 1) : roomBelow(name);
  }
  return isWriters(ending) ? ending : [];
}

/**
 * How many blocks may stand below: a paragraph and a list, or two of either; one fewer if a value begins beside the
 * name.
 */
function roomBelow({ isBare }: UnmarkedName): number {
  return isBare ? 2 : 1;
}

const mayHoldValue: ReadonlySet<string> = new Set(["paragraph", "list"]);

/** `질문` and `요약` are in many an interview and report. */
function isWriters(names: readonly UnmarkedName[]): boolean {
  const data = new Set(names.flatMap(({ roles }) => roles.filter(isDataRole)));
  return data.size > 1 && names.some(({ roles, label }) => roles.some((role) => isStudents(role, label)));
}

/** Whether a name is one that no article has: `키워드`, `궁금한 점`, `느낀 점`. */
export function isStudents(role: SectionRole, label: string): boolean {
  if (role === "questions") return /\p{Script=Hangul}/u.test(label) && !/^(?:추가 ?)?질문$|^의문$/u.test(label.trim());
  return role === "keywords" || role === "reflection";
}
