import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";
import type { ValueBlock } from "../blocks/value-block.ts";
import { typedBullet } from "../signs/typed-bullet.ts";
import { countWords } from "../wording/count-words.ts";
import { hasWords } from "../wording/has-words.ts";

const sign = /\s[-–—>]\s|(?:(?<!\s)\s+)?[:：](?!\/\/)\s*/u;
const longestName = 20;
const mostWordsOfName = 3;
/** Of three things, each may be of two words; of two, they may as well explain the name: `금리: 돈의 값, 이자`. */
const fewestLong = 3;

/** What stands beside the name of a line: several keywords, one word, or something else. */
interface NamedLine {
  readonly line: VisibleText;
  readonly from: number;
  readonly holds: "several" | "one";
  /** True if its name is only in bold, without a sign behind it. */
  readonly isBare: boolean;
}

/** A line as it stands among the keywords. */
interface TypedLine {
  readonly line: VisibleText;
  readonly isBullet: boolean;
  /** Where the words in bold end with which it begins. */
  readonly boldEnd: number | undefined;
}

/**
 * The lines that name a group of keywords before them, `**경제**: 금리, 물가`, each with its keywords. Beside such a line,
 * a group may hold a single word, and a name in bold needs no sign. Bullets are groups only if all of them are and two
 * hold several: one may explain.
 */
export function groupedLines(blocks: readonly ValueBlock[]): ReadonlyMap<VisibleText, VisibleText> {
  const typed = blocks.flatMap((block) =>
    block.kind === "paragraph" && block.isBeside !== true
      ? block.lines
          .filter(({ text }) => hasWords(text))
          .map((line): TypedLine => {
            const isBullet = block.item !== null || block.depth > 0 || typedBullet.test(line.text);
            return { line, isBullet, boldEnd: block.boldEnds?.get(line) };
          })
      : [],
  );
  const bullets = typed.flatMap((one) => (one.isBullet ? [namedLine(one)] : []));
  const areGroups = bullets.every((bullet) => bullet !== null) && countSeveral(bullets) > 1;
  const named = typed.flatMap((one) => (one.isBullet && !areGroups ? [] : [namedLine(one)]));
  const groups = named.filter((one) => one !== null);
  const several = countSeveral(groups);
  const isAlone = groups.length === 1 && groups.every(({ isBare }) => isBare);
  const isHabit = several > 0 && several >= groups.length - several && !isAlone;
  return new Map(isHabit ? groups.map(({ line, from }) => [line, sliceVisible(line, from)]) : []);
}

function countSeveral(lines: readonly (NamedLine | null)[]): number {
  return lines.filter((line) => line?.holds === "several").length;
}

function namedLine({ line, boldEnd }: TypedLine): NamedLine | null {
  const found = sign.exec(line.text.slice(0, longestName + 4));
  const nameEnd = found?.index ?? boldEnd ?? 0;
  const name = line.text.slice(0, nameEnd);
  if (nameEnd > longestName + 4 || countWords(name) > mostWordsOfName) return null;
  if (!/^[^#＃,，、]*\p{L}[^#＃,，、]*$/u.test(name)) return null;
  const from = nameEnd + (found?.[0].length ?? 0);
  const holds = heldBy(line.text.slice(from).trimStart());
  return holds === null ? null : { line, from, holds, isBare: found === null };
}

function heldBy(words: string): NamedLine["holds"] | null {
  if (/^[#＃]\p{L}/u.test(words)) return "several";
  const listed = words.split(/[,，、·/]/u).filter(hasWords);
  if (sign.test(words) || /[.!?。]$/u.test(words.trim())) return null;
  const most = listed.length >= fewestLong ? 2 : 1;
  if (listed.length === 0 || !listed.every((word) => countWords(word) <= most)) return null;
  return listed.length > 1 ? "several" : "one";
}
