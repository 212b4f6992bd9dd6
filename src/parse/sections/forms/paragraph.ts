import type { Body } from "../../body.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { isSetOff } from "../../labels/lines/line-label.ts";
import { paragraphLabels } from "../../labels/lines/paragraph-labels.ts";
import { isBoldTitle } from "../../labels/marks/bold-title.ts";
import type { Block } from "../../visible/blocks.ts";
import { visibleLines } from "../../visible/visible-lines.ts";
import type { BlockReading } from "../block-reading.ts";
import type { Standing } from "../section-reader.ts";
import { withoutNamesAlike } from "./lines-named-alike.ts";
import { valueOfLines } from "./value-of-lines.ts";

/** Reads a paragraph: the labels it begins with, a title in bold, or plain text. */
export function readParagraph(
  body: BodyWithLexicon,
  { block, labelStyle }: Pick<Standing, "block" | "labelStyle">,
  { isWithheld }: { readonly isWithheld: boolean } = { isWithheld: false },
): BlockReading {
  const inline = body.tokens[block.start + 1];
  if (inline === undefined) return { kind: "plain" };
  const { labels, stray } = paragraphLabels(body, inline, labelStyle, { isWithheld });
  if (labels.length === 0 && stray !== null) return { kind: "stranger" };
  if (labels.length === 0) return { kind: isTitle(body, block) ? "title" : "plain" };
  const isAboveList = body.tokens[block.end]?.type.endsWith("_list_open") === true;
  const own = withoutNamesAlike(labels, { content: inline.content, isAboveList });
  const isStray = stray !== null || own.some((label, place) => label !== labels[place]);
  const [first] = visibleLines(body, inline);
  const isPlain = labelStyle !== "unmarked" && first !== undefined && !isSetOff(first);
  return { kind: "labels", values: own.map(valueOfLines), isPlain, stray: isStray };
}

function isTitle(body: Body, block: Block): boolean {
  const [inline, next] = [body.tokens[block.start + 1], body.tokens[block.end]];
  if (inline === undefined || next === undefined || next.type === "heading_open" || next.type === "hr") return false;
  const below = next.type === "paragraph_open" ? body.tokens[block.end + 1] : undefined;
  return isBoldTitle(body, inline) && (below === undefined || !isBoldTitle(body, below));
}
