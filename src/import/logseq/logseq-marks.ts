import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting, withoutOverlaps } from "../text/rewrite-body.ts";
import { shownMedia } from "../wordpress/media.ts";
import { type LogseqBlocks, logseqPageName, taskSigns } from "./logseq-blocks.ts";

const uuid = String.raw`\(\(([\da-f]{8}-[\da-f-]{27})\)\)`;
const labelled = new RegExp(String.raw`\[([^[\]\n]+)\]\(${uuid}\)`, "giu");
const reference = new RegExp(String.raw`\{\{embed[ \t]+${uuid}[ \t]*\}\}|${uuid}`, "giu");
const macro = /\{\{([a-z][\w-]*)(?:[ \t]+([^{}]*?))?[ \t]*\}\}/giu;
const task = new RegExp(`(?<=^[ \\t]*-[ \\t]+)(${taskSigns})[ \\t]+`, "gmu");
const size = /(?<=\]\([^()\n]*\))\{:((?:height|width)[ \t]+\d+(?:,[ \t]*:(?:height|width)[ \t]+\d+)*)\}/gu;
const box =
  /^([ \t]*(?:-[ \t]+)?)#\+BEGIN_(QUOTE|NOTE|TIP|IMPORTANT|CAUTION|WARNING|EXAMPLE)\b[^\n]*\n([\s\S]{0,5000}?)^[ \t]*#\+END_\2[ \t]*$/gimu;
const query = /^([ \t]*(?:-[ \t]+)?)(#\+BEGIN_QUERY\b[\s\S]{0,5000}?#\+END_QUERY)/gimu;

/**
 * Rewrites what only Logseq reads in the text of a page: a reference to a block becomes a link with the block's words,
 * a task a box to tick, a video its player. Queries, which list other pages, and references to what is not published
 * are hidden.
 */
export function rewriteLogseq(draft: NoteDraft, blocks: LogseqBlocks): NoteDraft {
  if (!/\(\(|\{\{|#\+BEGIN_|\{:(?:height|width)|^[ \t]*-[ \t]+[A-Z]{3}/imu.test(draft.text)) return draft;
  const own = logseqPageName(draft.from, draft.text);
  const shown = (id: string, label: string | null): string | null => {
    const block = blocks.get(id.toLowerCase());
    const words = label ?? block?.words ?? "";
    if (block === undefined || words === "") return label;
    return block.page === own ? words : `[[${block.page}|${words}]]`;
  };
  return rewriteBody(draft, (body) => {
    const isCode = startsWithin(codeRanges(body));
    const found: readonly ToldRewriting[] = [
      ...marksIn(body, labelled, ([, label = "", id = ""]) => shown(id, label)),
      ...marksIn(body, reference, ([, embedded, id]) => shown(embedded ?? id ?? "", null)),
      ...marksIn(body, macro, ([, name = "", typed = ""]) => macroMeaning(name.toLowerCase(), typed)),
      ...marksIn(body, query, ([, before = "", typed = ""]) => `${before}${hidden(typed)}`),
      ...marksIn(body, box, boxed),
      ...marksIn(body, size, ([, typed = ""]) => `{: ${typed.replace(/:?(\w+)[ \t]+(\d+),?/gu, '$1="$2"')}}`),
      ...marksIn(body, task, ([, state = ""]) => boxes.get(state) ?? `[ ] ${state} `),
    ];
    return withoutOverlaps(found.filter((one) => !isCode(one)));
  });
}

const boxes: ReadonlyMap<string, string> = new Map([
  ["TODO", "[ ] "],
  ["DONE", "[x] "],
]);

/** A mark without a meaning here is hidden, as it has no words. */
function marksIn(
  body: string,
  mark: RegExp,
  write: (match: RegExpExecArray) => string | null,
): readonly ToldRewriting[] {
  return [...body.matchAll(mark)].map((match) => {
    const [all] = match;
    const text = write(match) ?? hidden(all);
    return { start: match.index, end: match.index + all.length, text, reason: "mark-rewritten", told: firstLine(text) };
  });
}

function hidden(typed: string): string {
  return `<!-- ${typed.replace(/-->|--!>|\{\{|\}\}/gu, "")} -->`;
}

/** The lines of a box as a quotation in their block. */
function boxed([, before = "", name = "", content = ""]: RegExpExecArray): string {
  const lines = content
    .trimEnd()
    .split(/\r?\n/u)
    .map((line) => line.trim());
  const opening = name.toLowerCase() === "quote" ? [] : [`[!${name.toLowerCase()}]`];
  const below = before.replace(/-/u, " ");
  return [...opening, ...lines].map((line, index) => `${index === 0 ? before : below}> ${line}`.trimEnd()).join("\n");
}

const media = new Set(["video", "youtube", "vimeo", "bilibili", "tweet", "twitter"]);

/** `{{embed [[page]]}}` leads to the page, `{{cloze words}}` keeps its words. */
function macroMeaning(name: string, typed: string): string | null {
  if (name === "embed") return /^\[\[[^[\]\n]+\]\]$/u.test(typed) ? typed : null;
  if (name === "cloze") return typed;
  if (media.has(name)) return shownMedia(name === "video" ? "embed" : name, typed, typed);
  return null;
}
