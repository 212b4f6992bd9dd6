import type { VisibleText } from "../../visible/visible-lines.ts";
import type { TextBlock, ValueBlock } from "../blocks/value-block.ts";
import { endsAsQuestion } from "../wording/question-end.ts";
import { mayAsk } from "./only-states.ts";
import { questionLine } from "./question-line.ts";

/** The headings that only group questions: they ask nothing, and what is below does, `왜 오를까?` below `### 물가`. */
export function groupHeadings(blocks: readonly ValueBlock[]): ReadonlySet<ValueBlock> {
  const groups = new Set<ValueBlock>();
  let heading: TextBlock | null = null;
  for (const block of blocks) {
    if (block.kind === "heading") heading = block.lines.every(isName) ? block : null;
    else if (heading !== null && block.kind === "paragraph" && block.lines.some(asks)) groups.add(heading);
  }
  return groups;
}

/** What stands in brackets behind a question is no part of its end: `누가 정할까? (한은)`. */
function asks({ text }: VisibleText): boolean {
  return endsAsQuestion(text.replace(/\([^()]*\)\s*$/u, ""));
}

function isName(line: VisibleText): boolean {
  return questionLine(line).kind !== "answer" && !/^\s*(?:Q|질문|문제?)\s*\d/iu.test(line.text) && !mayAsk(line);
}
