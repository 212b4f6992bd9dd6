import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "../block-line.ts";
import { indentOf, indentOfCode } from "../line-indent.ts";
import { blockElements, voidElements } from "./html-elements.ts";
import { endsItself } from "./html-tag.ts";

/** A raw block element that a note opens. */
export interface RawElement {
  readonly name: string;
  /** By how many columns its opening line is indented relative to its container. */
  readonly indent: number;
  /** Whether Markdown is read in it directly: where kramdown is asked to, and within a Notion callout. */
  readsMarkdown: boolean;
  /** Whether its tag is alone on its line, as in a Notion callout. */
  readonly isNotice: boolean;
  /** The relative indentation of its first line of text; absent while there is none. */
  firstIndent?: number;
  readonly parent: RawElement | null;
  readonly depth: number;
  /** The line of its end tag, or of the enclosing element's; absent while there is none. */
  closeLine?: number;
}

/** What a line of raw HTML is inside, and what the next one will be inside. */
export interface StructureLine {
  readonly before: RawElement | null;
  readonly after: RawElement | null;
  /** What the beginning of the line is inside, if it is not in a tag. */
  readonly verbatim: Verbatim | null;
  /** Where in the line the last end tag of a block element ends; 0 if there is none. */
  readonly endOfTags: number;
}

/** A fenced code block; or `<pre>`, a drawing or a comment, which a blank line does not end. */
export interface Verbatim {
  readonly kind: "fence" | "raw";
  /** In lower case. */
  readonly end: string;
  /** The line of its end; absent while there is none. */
  closeLine?: number;
}

/** The block elements open at a container's lines, from the first line requested. */
export interface HtmlStructure {
  readonly from: number;
  readonly lines: readonly StructureLine[];
}

/** Caches what has been read of a container, so that many tags do not cause it to be read again and again. */
interface StructureMemory {
  htmlStructures?: Map<string, HtmlStructure>;
}

/** A line of a structure that was read from `startLine` or an earlier line. */
export function structureLine(structure: HtmlStructure, line: number): StructureLine {
  return structure.lines[line - structure.from] ?? { before: null, after: null, verbatim: null, endOfTags: 0 };
}

/** Reads which raw block elements are open at each line of a container, regardless of blank lines. */
export function htmlStructure(state: StateBlock, startLine: number, lastLine: number): HtmlStructure {
  const memory: StructureMemory = state.env;
  memory.htmlStructures ??= new Map();
  const key = `${state.level} ${lastLine}`;
  const known = memory.htmlStructures.get(key);
  if (known !== undefined && known.from <= startLine) return known;
  const reader = new StructureReader();
  const lines: StructureLine[] = [];
  for (let line = startLine; line < lastLine; line += 1) {
    lines.push(reader.read(blockLine(state, line), line, indentOf(state, line)));
  }
  const structure = { from: startLine, lines };
  memory.htmlStructures.set(key, structure);
  return structure;
}

const fenceMark = /^(`{3,}|~{3,})([^\n]*)$/u;
const piece = /<(\/?)([a-z][a-z0-9]*)(?=[\s>]|\/>|$)([^<>]*)|<!--|`[^`]*`/giu;
/** A blank line does not end these. */
const readToEnd: ReadonlySet<string> = new Set(["pre", "svg"]);
/** What Notion writes for its coloured boxes: Markdown between tags on lines of their own. */
const noticeTag = /^<\/?aside\s*>\s*$/iu;
const markdownAttribute = /\bmarkdown\s*=\s*["']?(?:1|block|span)\b/iu;

interface PlaceOfPiece {
  readonly line: number;
  /** The line's indentation beyond its container's. */
  readonly indent: number;
  /** Whether the line is just a tag of a Notion callout. */
  readonly isNotice: boolean;
}

/** Reads one line after another; `indent` is the line's indentation beyond its container's. */
class StructureReader {
  #innermost: RawElement | null = null;
  readonly #open = new Map<string, number>();
  #verbatim: Verbatim | null = null;
  #endOfTags = 0;

  read(text: string, line: number, indent: number): StructureLine {
    const before = this.#innermost;
    this.#endOfTags = 0;
    if (before !== null && text !== "") before.firstIndent ??= indent;
    const verbatim = this.#verbatim ?? this.#openFence(text);
    const isCode = verbatim === null && before === null && indent >= indentOfCode;
    if (verbatim?.kind === "fence") this.#readFenced(verbatim, text, line);
    else if (!isCode) this.#readPieces(text.toLowerCase(), line, indent);
    return { before, after: this.#innermost, verbatim, endOfTags: this.#endOfTags };
  }

  #openFence(text: string): Verbatim | null {
    const [, marks = "", info = ""] = fenceMark.exec(text) ?? [];
    return marks === "" || (marks.startsWith("`") && info.includes("`")) ? null : { kind: "fence", end: marks };
  }

  #readFenced(fence: Verbatim, text: string, line: number): void {
    const [, marks = "", info = ""] = fenceMark.exec(text) ?? [];
    const isEnd = this.#verbatim === fence && marks.startsWith(fence.end) && info.trim() === "";
    if (isEnd) fence.closeLine = line;
    this.#verbatim = isEnd ? null : fence;
  }

  #readPieces(text: string, line: number, indent: number): void {
    let position = 0;
    while (position < text.length) {
      const verbatim = this.#verbatim;
      if (verbatim !== null) {
        const end = text.indexOf(verbatim.end, position);
        if (end === -1) return;
        position = end + verbatim.end.length;
        verbatim.closeLine = line;
        this.#verbatim = null;
      }
      piece.lastIndex = position;
      const match = piece.exec(text);
      if (match === null) return;
      position = piece.lastIndex;
      this.#readPiece(match, { line, indent, isNotice: noticeTag.test(text) });
    }
  }

  #readPiece(match: RegExpExecArray, place: PlaceOfPiece): void {
    const [all, slash, name = "", rest = ""] = match;
    if (all === "<!--") this.#verbatim = { kind: "raw", end: "-->" };
    else if (readToEnd.has(name) && slash === "") this.#verbatim = { kind: "raw", end: `</${name}` };
    else if (!blockElements.has(name) || voidElements.has(name) || readToEnd.has(name)) return;
    else if (slash === "/") {
      this.#endOfTags = match.index + all.length + 1;
      this.#close(name, place);
    } else if (!endsItself(rest)) {
      this.#begin({ name, ...place, readsMarkdown: markdownAttribute.test(rest) });
    }
  }

  #begin({
    name,
    indent,
    isNotice,
    readsMarkdown,
  }: Pick<RawElement, "name" | "indent" | "isNotice" | "readsMarkdown">): void {
    const parent = this.#innermost;
    this.#innermost = { name, indent, isNotice, readsMarkdown, parent, depth: (parent?.depth ?? 0) + 1 };
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  #close(name: string, { line, isNotice }: PlaceOfPiece): void {
    if ((this.#open.get(name) ?? 0) === 0) return;
    for (let element = this.#innermost; element !== null; element = element.parent) {
      element.closeLine = line;
      this.#open.set(element.name, (this.#open.get(element.name) ?? 1) - 1);
      this.#innermost = element.parent;
      if (element.name !== name) continue;
      const isIndented = (element.firstIndent ?? 0) - element.indent >= indentOfCode;
      if (isNotice && element.isNotice && !isIndented) element.readsMarkdown = true;
      return;
    }
  }
}
