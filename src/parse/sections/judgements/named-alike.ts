import type { Body } from "../../body.ts";
import { type MarkedName, markedLabel, markedName } from "../../labels/marks/marked-name.ts";
import { isNamedAlike, isTypedOtherwise } from "../../labels/marks/named-alike.ts";
import type { Block } from "../../visible/blocks.ts";
import type { BlockReading } from "../block-reading.ts";
import type { OpenSection } from "../open-section.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import { isDataRole } from "../section-span.ts";

/**
 * Finds the paragraph that ends a section because it begins with a name typed as the section's is: `[메모]` below
 * `[키워드]`. What stands under that name is nobody's data. Where the first words below the section's name are marked
 * so, too, they are what it is about: `**키워드**`, below it `**금리**`.
 */
export function withNamesAlike(
  reading: BlockReading,
  { block, open }: Pick<Standing, "block" | "open">,
  { body }: Pick<SectionReader, "body">,
): BlockReading {
  if (open === null || !mayEnd(open) || !isUnnamed(reading, block)) return reading;
  const own = nameOf(body, open);
  const line = own === null ? null : markedName(lineOf(body, block.start));
  if (own === null || line === null) return reading;
  const name = { own, roles: open.roles };
  if (!isNamedAlike(name, line) || !isTypedOtherwise(name, lineBelow(body, open.start, open.followingFrom)))
    return reading;
  return line.value !== "" || standsAboveText(body, block, line) ? { kind: "other" } : reading;
}

function mayEnd({ filled, heading, article, roles }: OpenSection): boolean {
  return filled && heading === null && article === null && roles.every(isDataRole);
}

function isUnnamed({ kind }: BlockReading, { type }: Block): boolean {
  return type === "paragraph" && (kind === "plain" || kind === "title" || kind === "stranger");
}

/** The name at the start of a section's paragraph. */
function nameOf({ tokens }: Body, { start }: OpenSection): MarkedName | null {
  return tokens[start]?.type === "paragraph_open" ? markedLabel(lineOf({ tokens }, start)) : null;
}

/** True for a name alone on its line if it is above something that is not marked in the same way. */
function standsAboveText({ tokens }: Body, block: Block, { mark }: MarkedName): boolean {
  const below = lineBelow({ tokens }, block.start, block.end);
  if (below !== null) return markedName(below)?.mark !== mark;
  const next = tokens[block.end]?.type;
  return next !== undefined && next !== "heading_open" && next !== "hr";
}

/** The second line of the paragraph at a token, or the first of the paragraph below; null where none is right below. */
function lineBelow({ tokens }: Pick<Body, "tokens">, start: number, end: number): string | null {
  const second = lineOf({ tokens }, start, 1);
  if (second !== "") return second;
  return tokens[end]?.type === "paragraph_open" ? lineOf({ tokens }, end) : null;
}

const mostRead = 1000;

/** The first or second line of a paragraph as typed. */
function lineOf({ tokens }: Pick<Body, "tokens">, start: number, place: 0 | 1 = 0): string {
  return tokens[start + 1]?.content.slice(0, mostRead).split("\n")[place] ?? "";
}
