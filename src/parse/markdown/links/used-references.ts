import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine, blockLineStart } from "../block-line.ts";
import { ruleNamed } from "../rule-named.ts";
import { countOfLabel } from "./label-counts.ts";

/**
 * Treats `[이름]: 주소` as a link definition only if it gives an address and `[이름]` occurs elsewhere in the note, or if it
 * is directly among such lines: someone who defines five links and uses four did not mean the fifth as text. In such a
 * run, each line may contain only a name, a full address and perhaps a title. Any other such line (`[용어]: 설명`, `[링크]:
 * https://…`, a footnote), and a run of which nothing is used (a list of sources), is the author's text, which a
 * definition would hide.
 */
export function usedReferences(markdown: MarkdownIt): void {
  const { ruler } = markdown.block;
  const reference = ruleNamed(ruler, "reference");
  ruler.at("reference", (state, startLine, endLine, silent) =>
    definesUsedLink(state, startLine) ? reference(state, startLine, endLine, silent) : false,
  );
}

const definition = /^\[(?!\^)((?:[^[\]\\]|\\.){1,999})\]:[ \t]*\n?[ \t>]*(\S+)/u;

/** An address has a sign that a word does not have. */
const looksLikeAddress = /[/.#:<]/u;

function definesUsedLink(state: StateBlock, line: number): boolean {
  const start = blockLineStart(state, line);
  if (state.src[start] !== "[") return false;
  const match = definition.exec(state.src.slice(start, state.eMarks[line + 1] ?? state.src.length));
  if (match === null) return false;
  const [, label = "", address = ""] = match;
  return looksLikeAddress.test(address) && (countOfLabel(state, label) > 1 || isAmongUsed(state, line));
}

const definedName = String.raw`\[(?!\^)((?:[^[\]\\]|\\.){1,999})\]:`;

const fullAddress = String.raw`<?(?:[a-z][a-z0-9+.-]*:|\.{0,2}/|#)\S*`;

const title = String.raw`(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?`;

const wholeDefinition = new RegExp(String.raw`^${definedName}[ \t]*${fullAddress}${title}[ \t]*$`, "iu");

/** Looked up once for all lines of a run. */
interface RunMemory {
  runsOfDefinitions?: Map<number, boolean>;
}

/** Whether a line is in a run of definitions of which at least one is used. */
function isAmongUsed(state: StateBlock, line: number): boolean {
  const memory: RunMemory = state.env;
  memory.runsOfDefinitions ??= new Map();
  const known = memory.runsOfDefinitions.get(line);
  if (known !== undefined) return known;
  const labelAt = (one: number): string | undefined => wholeDefinition.exec(blockLine(state, one))?.[1];
  let start = line;
  while (start > 0 && labelAt(start - 1) !== undefined) start -= 1;
  let end = start;
  let isUsed = false;
  for (let label = labelAt(end); label !== undefined && end < state.lineMax; label = labelAt(end)) {
    isUsed ||= countOfLabel(state, label) > 1;
    end += 1;
  }
  for (let one = start; one < end; one += 1) memory.runsOfDefinitions.set(one, isUsed);
  return end > line && isUsed;
}
