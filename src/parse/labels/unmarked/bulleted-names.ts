import type { SectionRole } from "../../../model/note/section-role.ts";
import { isDataRole } from "../../sections/section-span.ts";
import { visibleLines } from "../../visible/visible-lines.ts";
import type { BodyWithLexicon } from "../lexicon/body-with-lexicon.ts";
import { unmarkedLabel } from "../lines/line-label.ts";

/** Two names may as well be what a program is made of: `- Question - …`, `- Keyword - …`. */
const fewestNames = 3;

/**
 * The inline tokens of bullets at the margin that each begin with an unmarked name and its value, `- 요약 — 올랐다`: of
 * lists that name at least three different parts of a study and hold nothing else.
 */
export function bulletedNames(body: BodyWithLexicon): ReadonlySet<number> {
  const named: number[] = [];
  let items: number[] = [];
  for (const [index, { type, level }] of body.tokens.entries()) {
    if (type === "bullet_list_open" && level === 0) items = [];
    else if (type === "inline" && level > 1) items.push(index);
    else if (type === "bullet_list_close" && level === 0 && areNames(body, items)) named.push(...items);
  }
  return new Set(named);
}

/** Each name once; the article's source may be among them. */
function areNames(body: BodyWithLexicon, items: readonly number[]): boolean {
  const known = new Set<SectionRole>();
  for (const index of items) {
    const role = roleOf(body, index);
    if (role === null || known.has(role)) return false;
    known.add(role);
  }
  return [...known].filter(isDataRole).length >= fewestNames;
}

function roleOf(body: BodyWithLexicon, index: number): SectionRole | null {
  const inline = body.tokens[index];
  const [line, ...more] = inline === undefined ? [] : visibleLines(body, inline);
  const label = line === undefined || more.length > 0 ? null : unmarkedLabel(line, body.lexicon);
  return label === null || label.valueFrom === line?.text.length ? null : (label.roles[0] ?? null);
}
