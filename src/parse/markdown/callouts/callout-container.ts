import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { calloutName } from "../../../model/note/callout.ts";
import { blockLine } from "../block-line.ts";
import { lineAhead } from "../line-ahead.ts";
import { pushHiddenLines } from "../push-hidden-lines.ts";
import { pushCalloutTitle } from "./callout.ts";
import type { CalloutMarker } from "./callout-marker.ts";

/** The container whose contents are folded away. */
const folding = "details";

/** Containers that only group their contents: code in tabs, text that Vue leaves alone. */
const transparent: ReadonlySet<string> = new Set(["code-group", "v-pre", "raw"]);

/** `:::tip`, `:::tip[제목]` or `::: tip 제목`. */
const opening = /^(:{3,20})[ \t]*([a-z]+(?:-[a-z]+)?)(?:\[([^\n]*)\][ \t]*|[ \t]+(?!\{)([^\n]*))?$/iu;

/**
 * Reads the callouts of Docusaurus and VitePress, `:::tip[제목]` to a line of `:::`, as Obsidian callouts. A nested one
 * has fewer colons. `::: details 제목` is folded, and of `::: code-group` and `::: v-pre` only the contents show.
 * Unclosed ones and unknown kinds stay text.
 */
export function calloutContainer(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const opened = readOpening(blockLine(state, startLine).trimEnd());
  if (opened === null) return false;
  const { colons, name, title } = opened;
  const lastLine = endOfContainer(state, colons, { startLine, endLine });
  if (lastLine === null) return false;
  if (silent) return true;
  const lines = { startLine, lastLine };
  const fold = name.toLowerCase() === folding ? "closed" : null;
  if (transparent.has(name.toLowerCase())) pushContents(state, lines);
  else pushContainer(state, { kind: name, title, metadata: "", fold }, lines);
  return true;
}

interface Opening {
  readonly colons: string;
  readonly name: string;
  readonly title: string;
}

/** The first line of a container of a known kind; null for any other line. */
function readOpening(line: string): Opening | null {
  const [, colons = "", name = "", bracketed, bare = ""] = opening.exec(line) ?? [];
  const known = name.toLowerCase();
  if (calloutName(name) === null && known !== folding && !transparent.has(known)) return null;
  return { colons, name, title: (bracketed ?? bare).trim() };
}

function endOfContainer(
  state: StateBlock,
  colons: string,
  { startLine, endLine }: { readonly startLine: number; readonly endLine: number },
): number | null {
  let fence = "";
  const isEnd = (line: number): boolean => {
    const text = blockLine(state, line).trimEnd();
    const mark = /^(?:`{3,}|~{3,})/u.exec(text)?.[0] ?? "";
    if (fence !== "") fence = mark.startsWith(fence) ? "" : fence;
    else if (mark !== "") fence = mark;
    else return line > startLine && /^:+$/u.test(text) && text.length >= colons.length;
    return false;
  };
  return lineAhead(state, { kind: colons, from: startLine, to: endLine, isEnd });
}

interface ContainerLines {
  readonly startLine: number;
  readonly lastLine: number;
}

function pushContainer(state: StateBlock, { title, ...meta }: CalloutMarker, lines: ContainerLines): void {
  const { startLine, lastLine } = lines;
  const open = state.push("callout_open", "aside", 1);
  open.map = [startLine, lastLine + 1];
  open.meta = { callout: meta };
  pushCalloutTitle(state, startLine, { title, ...meta });
  readWithin(state, lines, "blockquote");
  state.push("callout_close", "aside", -1);
  state.line = lastLine + 1;
}

/** The contents of a container that itself shows nothing. */
function pushContents(state: StateBlock, lines: ContainerLines): void {
  pushHiddenLines(state, lines.startLine, lines.startLine + 1);
  readWithin(state, lines, state.parentType);
  pushHiddenLines(state, lines.lastLine, lines.lastLine + 1);
}

function readWithin(
  state: StateBlock,
  { startLine, lastLine }: ContainerLines,
  parentType: StateBlock["parentType"],
): void {
  const { lineMax, parentType: former } = state;
  state.lineMax = lastLine;
  state.parentType = parentType;
  state.md.block.tokenize(state, startLine + 1, lastLine);
  state.lineMax = lineMax;
  state.parentType = former;
}
