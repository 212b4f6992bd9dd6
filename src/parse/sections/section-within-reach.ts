import type { Body } from "../body.ts";
import { questionLine } from "../values/questions/question-line.ts";
import type { Block } from "../visible/blocks.ts";
import { visibleLines } from "../visible/visible-lines.ts";
import type { OpenSection } from "./open-section.ts";

/** The section a block may continue: one that reaches only as far as its paragraph takes nothing else. */
export function sectionWithinReach(body: Body, open: OpenSection | null, block: Block): OpenSection | null {
  if (open === null || open.reach === "section" || isRightBelow(body, open, block)) return open;
  return { ...open, takesMore: false };
}

function isRightBelow(body: Body, open: OpenSection, block: Block): boolean {
  if (block.type === "list") return open.end === open.followingFrom;
  const inline = body.tokens[block.start + 1];
  if (block.type !== "paragraph" || inline === undefined || !open.roles.includes("questions")) return false;
  const [line] = visibleLines(body, inline);
  return line !== undefined && questionLine(line).kind === "answer";
}
