import type { SectionRole } from "../../model/note/section-role.ts";
import type { Body } from "../body.ts";
import { flattenBlocks } from "../values/blocks/flatten-blocks.ts";
import { withoutLeadingColon } from "../values/blocks/leading-colon.ts";
import type { ValueBlock } from "../values/blocks/value-block.ts";
import type { LabelledValue } from "../values/labelled-value.ts";
import type { OpenSection } from "./open-section.ts";
import { holdsData, isDataRole, type SectionSpan } from "./section-span.ts";

/** Closes a section whose end was reached, with the text under its last label. */
export function closedSection(body: Body, open: OpenSection): SectionSpan {
  const { heading, start, end, stray, doubt } = open;
  const last = open.values.at(-1);
  const values = last === undefined ? [] : [...open.values.slice(0, -1), withFollowing(body, open, last)];
  const innerValues = open.inner.flatMap((item) => item.values);
  const span = { roles: rolesOf(open), heading, start, end, values: [...values, ...innerValues], stray };
  return doubt === null ? span : { ...span, doubt };
}

/** Extra roles within a summary leave it a summary; within keywords or questions they count as much as those. */
function rolesOf({ roles, inner, reach }: OpenSection): readonly SectionRole[] {
  if (reach === "data") return ["other"];
  if (inner.length === 0 || roles.includes("summary")) return roles;
  const further = inner.flatMap(({ values }) => values.flatMap((value) => value.roles.filter(isDataRole)));
  return [...new Set([...roles, ...further])];
}

function withFollowing(body: Body, open: OpenSection, value: LabelledValue): LabelledValue {
  const { followingFrom, end } = open;
  const following = holdsData(value.roles) ? blocksOutsideInner(body, open) : [];
  const said = value.isEmpty ? withoutLeadingColon(following) : following;
  return { ...value, blocks: [...value.blocks, ...said], isEmpty: value.isEmpty && followingFrom === end };
}

function blocksOutsideInner(body: Body, { followingFrom, end, inner }: OpenSection): readonly ValueBlock[] {
  const edges = [followingFrom, ...inner.flatMap((item) => [item.start, item.end]), end];
  return edges.flatMap((edge, index) => (index % 2 === 0 ? flattenBlocks(body, edge, edges[index + 1] ?? end) : []));
}
