import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import { rewrite } from "../../parse/places/rewritten-source.ts";
import type { TextRange } from "../../parse/places/text-range.ts";
import { escapeHtml } from "../../parse/render/escape-html.ts";
import { noticeBox } from "../hugo/shortcodes/enclosing/notice-boxes.ts";
import { escapeWords } from "../links/escape-words.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";
import { shownMatches } from "../text/rewrite-matches.ts";

const notices =
  "Note|Info|Tip|Success|Warning|Danger|Caution|Important|Primary|Callout|Admonition|Alert|Aside|Notice|Hint";
const folds = "Collapse|Collapsible|Collapsable|Details|Accordion|Toggle|Fold|Spoiler";

/** A tag on a line of its own, with values that are plain text. */
const boxTag = new RegExp(
  `^[ \\t]*<(/?)(${notices}|${folds})((?:[ \\t]+[A-Za-z]+=(?:"[^"<>{}\\n]*"|'[^'<>{}\\n]*'|\\{"[^"{}\\n]*"\\}))*)[ \\t]*>[ \\t]*$`,
  "gmu",
);
const isBox = new RegExp(`^(?:${notices}|${folds})$`, "u");
const importLine = /^import[ \t]+(?:\{([^{}\n]*)\}|(\w+))[ \t]+from[ \t]+["'][^"'\n]+["'];?[ \t]*$/gmu;
const isFold = new RegExp(`^(?:${folds})$`, "u");

interface BoxTag extends TextRange {
  readonly isEnd: boolean;
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
}

/** A text without the components that become boxes. */
export function withoutBoxComponents(text: string): string {
  const ranges = [...importsOfBoxes(text), ...pairedTags(text)].toSorted((one, other) => one.start - other.start);
  return rewrite(
    text,
    ranges.map(({ start, end }) => ({ start, end, text: "" })),
  );
}

/**
 * Writes the components by which most blogs in MDX set words apart, `<Warning>` and `<Details title="…">` on lines of
 * their own, as boxes and folds, in which Markdown is read. The lines that import them are hidden.
 */
export function writeBoxComponents(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => {
    const hidden = importsOfBoxes(body).map((range) => ({
      ...range,
      text: `<!-- ${body.slice(range.start, range.end)} -->`,
    }));
    const boxes = pairedTags(body).map(({ start, end, ...tag }) => ({
      start,
      end,
      text: tag.isEnd ? endOf(tag) : beginningOf(tag),
    }));
    return [...hidden, ...boxes]
      .toSorted((one, other) => one.start - other.start)
      .map((one): ToldRewriting => ({ ...one, reason: "mark-rewritten", told: firstLine(one.text) }));
  });
}

/** The lines that import nothing but such components. */
function importsOfBoxes(text: string): readonly TextRange[] {
  return shownMatches(text, importLine).flatMap(({ 0: all, 1: list, 2: one = "", index: start }) => {
    const isOfBoxes = (list ?? one).split(",").every((name) => isBox.test(name.trim()));
    return isOfBoxes ? [{ start, end: start + all.trimEnd().length }] : [];
  });
}

function endOf({ name }: Pick<BoxTag, "name">): string {
  return isFold.test(name) ? "</details>" : "</div>";
}

function beginningOf({ name, values }: Pick<BoxTag, "name" | "values">): string {
  const title = values.get("title") ?? values.get("summary") ?? values.get("label") ?? "";
  if (isFold.test(name)) return `<details markdown="1"><summary>${escapeHtml(title === "" ? "…" : title)}</summary>`;
  return noticeBox({ name: name.toLowerCase(), values: [], named: values }, escapeWords(title)).open;
}

/** The tags outside code that open and close each other, in order; none if any has no other end. */
function pairedTags(text: string): readonly BoxTag[] {
  if (!text.includes("</")) return [];
  const isCode = startsWithin(codeRanges(text));
  const tags = [...text.matchAll(boxTag)]
    .map(({ 0: all, 1: slash = "", 2: name = "", 3: typed = "", index }) => {
      const start = index + all.length - all.trimStart().length;
      return { start, end: index + all.trimEnd().length, isEnd: slash !== "", name, values: valuesIn(typed) };
    })
    .filter((tag) => !isCode(tag));
  const open: string[] = [];
  const isPaired = tags.every(({ isEnd, name }) => (isEnd ? open.pop() === name : open.push(name) > 0));
  return isPaired && open.length === 0 ? tags : [];
}

function valuesIn(typed: string): ReadonlyMap<string, string> {
  const found = typed.matchAll(/([A-Za-z]+)=(?:"([^"]*)"|'([^']*)'|\{"([^"]*)"\})/gu);
  return new Map([...found].map(([, name = "", one, two, three = ""]) => [name, one ?? two ?? three]));
}
