import type { SectionRole } from "../../model/note/section-role.ts";
import type { TextBlock, ValueBlock } from "./blocks/value-block.ts";
import type { LabelledValue } from "./labelled-value.ts";
import { countWords } from "./wording/count-words.ts";
import { endsAsQuestion } from "./wording/question-end.ts";
import { endsSentence } from "./wording/sentence.ts";

/**
 * What stands under a name joined of two, `## 키워드 및 요약`, for one of its roles: words first and sentences below them are
 * keywords and their summary. Where the text does not show where one ends, both read all of it.
 */
export function valueOfRole(value: LabelledValue, role: SectionRole): LabelledValue {
  const [first, second, ...more] = value.roles;
  if (first === undefined || second === undefined || more.length > 0) return value;
  const parts = partedAt(value.blocks, first, second) ?? partedAt(value.blocks, second, first);
  const own = parts?.get(role);
  return own === undefined ? value : { ...value, blocks: own };
}

/** What a line looks like: words, a question, or a sentence. */
type LineKind = "names" | "asks" | "states";

const kindOfRole: ReadonlyMap<SectionRole, LineKind> = new Map([
  ["keywords", "names"],
  ["questions", "asks"],
  ["summary", "states"],
  ["reflection", "states"],
]);

interface TypedLine {
  readonly block: number;
  readonly line: number;
  /** Null for a line within an item, which belongs to what stands above it. */
  readonly kind: LineKind | null;
}

/** The blocks of two roles, in this order; null if there is no line at which the second certainly begins. */
function partedAt(
  blocks: readonly ValueBlock[],
  first: SectionRole,
  second: SectionRole,
): ReadonlyMap<SectionRole, readonly ValueBlock[]> | null {
  const [above, below] = [kindOfRole.get(first), kindOfRole.get(second)];
  const texts = blocks.flatMap((block) => (block.kind === "opaque" || block.kind === "row" ? [] : [block]));
  if (above === undefined || below === undefined || above === below || texts.length < blocks.length) return null;
  if (texts.some(({ isBeside }) => isBeside)) return null;
  const lines = linesOf(texts);
  const at = firstOfSecond(lines, above, below);
  const begin = at === null ? undefined : lines[at];
  if (begin === undefined) return null;
  return new Map([
    [first, texts.slice(0, begin.block + 1).flatMap((block, index) => linesUpTo(block, index, begin))],
    [second, texts.slice(begin.block).flatMap((block, index) => (index === 0 ? linesFrom(block, begin) : [block]))],
  ]);
}

/** Questions and their answers stay together: what is asked first ends with its last question. */
function firstOfSecond(lines: readonly TypedLine[], above: LineKind, below: LineKind): number | null {
  const isBelow = ({ kind }: TypedLine): boolean => kind === below || (above === "names" && kind === "states");
  const last = above === "asks" ? lines.findLastIndex(({ kind }) => kind === "asks") : 0;
  const at = lines.findIndex((line, index) => index > last && isBelow(line));
  const [begin] = lines;
  if (at === -1 || begin === undefined || begin.kind !== above) return null;
  const isOrdered = lines.slice(0, at).every(({ kind }) => kind !== below);
  return isOrdered && (below !== "names" || lines.slice(at).every(({ kind }) => kind === "names")) ? at : null;
}

function linesOf(blocks: readonly TextBlock[]): readonly TypedLine[] {
  return blocks.flatMap(({ lines, depth, item }, block) =>
    lines.flatMap(({ text }, line): readonly TypedLine[] => {
      if (text.trim() === "") return [];
      const isWithin = depth > (item === null ? 0 : 1);
      return [{ block, line, kind: isWithin ? null : kindOf(text) }];
    }),
  );
}

/** Hashtags, words between commas and the like, or a word or two. */
function kindOf(text: string): LineKind {
  if (endsAsQuestion(text)) return "asks";
  if (/^\s*[#＃]\S/u.test(text)) return "names";
  const pieces = text.split(/[,、·/|]/u).map(countWords);
  return !endsSentence(text) && pieces.every((words) => words <= 2) ? "names" : "states";
}

function linesUpTo(block: TextBlock, index: number, begin: TypedLine): readonly TextBlock[] {
  if (index < begin.block) return [block];
  return begin.line === 0 ? [] : [{ ...block, lines: block.lines.slice(0, begin.line) }];
}

function linesFrom(block: TextBlock, begin: TypedLine): readonly TextBlock[] {
  return begin.line === 0 ? [block] : [{ ...block, item: null, lines: block.lines.slice(begin.line) }];
}
