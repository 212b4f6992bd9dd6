import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import { escapeWords } from "../links/escape-words.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";

const line =
  /^[ \t]*(?:(?<colons>:{3,})[ \t]*(?<name>[^\s#{[]*)[^\n]*|(?:@tab(?::active)?|==)[ \t]+(?<tab>[^\n]*))$/gmu;

/** What themes of VuePress and plugins of VitePress only set beside each other, or elsewhere on the line. */
const grouping: ReadonlySet<string> = new Set([
  ...["tabs", "code-tabs", "left", "center", "right", "justify", "align-left", "align-center", "align-right"],
]);

interface OpenContainer {
  /** The fewest colons of it and of those around it. */
  readonly fewest: number;
  readonly name: string;
  /** What would be written if it is closed: its first line, and the names of tabs in it. */
  readonly marks: ToldRewriting[];
}

/**
 * Takes off the lines around what is only grouped or moved (`::: tabs`, `::: center`), and writes the names of tabs
 * (`@tab a`) in bold: the contents follow each other. A container that is not closed stays.
 */
export function unwrapContainers(draft: NoteDraft): NoteDraft {
  if (!/^[ \t]*:{3,}[ \t]*(?:[a-z]+-)?(?:tabs|left|center|right|justify)/mu.test(draft.text)) return draft;
  return rewriteBody(draft, containersIn);
}

function containersIn(body: string): readonly ToldRewriting[] {
  const isCode = startsWithin(codeRanges(body));
  const open: OpenContainer[] = [];
  const found = [...body.matchAll(line)].flatMap(({ 0: typed, index: start, groups = {} }) => {
    if (isCode({ start: start + typed.search(/\S/u) })) return [];
    const mark = { start, end: start + typed.length, reason: "mark-rewritten", told: typed.trim() } as const;
    const { colons = "", name = "", tab } = groups;
    if (tab === undefined && name === "") return closed(open, colons.length, mark);
    if (tab === undefined)
      open.push({
        fewest: Math.min(colons.length, open.at(-1)?.fewest ?? colons.length),
        name,
        marks: grouping.has(name) ? [{ ...mark, text: "" }] : [],
      });
    else open.at(-1)?.marks.push(...nameOfTab(tab, open.at(-1), mark));
    return [];
  });
  return found.toSorted((one, other) => one.start - other.start);
}

type Mark = Omit<ToldRewriting, "text">;

function nameOfTab(typed: string, container: OpenContainer | undefined, mark: Mark): readonly ToldRewriting[] {
  if (container?.name.endsWith("tabs") !== true) return [];
  // What is behind the sign only synchronises tabs.
  const name = typed.replace(/#[\w-]*[ \t\r]*$/u, "").trim();
  const text = name === "" ? "" : `\n**${escapeWords(name)}**\n`;
  return [{ ...mark, text, told: name === "" ? mark.told : text.trim() }];
}

/** Closes the outermost container that a line of colons ends; what is still open in it stays. */
function closed(open: OpenContainer[], colons: number, mark: Mark): readonly ToldRewriting[] {
  let outermost = open.length;
  while ((open[outermost - 1]?.fewest ?? colons + 1) <= colons) outermost -= 1;
  const [container] = open.splice(outermost);
  const marks = container?.marks ?? [];
  return marks.length === 0 ? [] : [...marks, { ...mark, text: "", told: null }];
}
