/** One visible character and its width in a terminal. */
export interface TerminalCell {
  /** What to print: the character, or a harmless symbol for it. */
  readonly text: string;
  /** 0 for a lone combining mark, 2 for Hangul, Han, kana and emoji, else 1. */
  readonly width: number;
  /** Its offset in the line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const tabStop = 4;
const graphemes = new Intl.Segmenter("ko", { granularity: "grapheme" });

/**
 * A line as a terminal shows it, with tabs as spaces and control characters as symbols, so that no post can control the
 * terminal.
 */
export function terminalCells(line: string): readonly TerminalCell[] {
  const cells: TerminalCell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(line)) {
    const tab = " ".repeat(tabStop - (column % tabStop));
    const text = segment === "\t" ? tab : harmless(segment);
    const width = segment === "\t" ? tab.length : widthOf(text);
    cells.push({ text, width, start: index, end: index + segment.length });
    column += width;
  }
  return cells;
}

/** Characters one column wide without control functions: most lines of a long list contain only these. */
const plain = /^[\x20-\x7e]*$/u;

/** A text's width in terminal columns. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  return totalWidth(terminalCells(text));
}

/** The total width of some characters, in columns. */
export function totalWidth(cells: readonly TerminalCell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** An author's text, safe to print within a sentence. */
export function printable(text: string): string {
  if (plain.test(text)) return text;
  return terminalCells(text)
    .map((cell) => cell.text)
    .join("");
}

/** Pads a text with spaces to a width. */
export function padToWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

const hangul = String.raw`\u1100-\u115F\uA960-\uA97F\uAC00-\uD7A3`;
const hanAndKana = String.raw`\u2E80-\u303E\u3041-\uA4CF\uF900-\uFAFF\u{1AFF0}-\u{1B2FF}\u{20000}-\u{3FFFD}`;
const otherScripts = String.raw`\u{16FE0}-\u{18DFF}`;
const wideSigns = String.raw`\u2329\u232A\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F200}-\u{1F2FF}`;
const emoji = String.raw`\p{Emoji_Presentation}|\p{Emoji}\uFE0F`;
const wide = new RegExp(`[${hangul}${hanAndKana}${otherScripts}${wideSigns}]|${emoji}`, "u");
const withoutWidth = /^[\p{M}\p{Cf}\u1160-\u11FF]*$/u;
/** C1 controls, direction marks, line separators and lone surrogates. */
const steering = /[\u0080-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\p{Cs}]/gu;

function widthOf(shown: string): number {
  if (withoutWidth.test(shown)) return 0;
  return wide.test(shown) ? 2 : 1;
}

/** Unicode has a symbol for each control character: ESC is ␛. */
function harmless(grapheme: string): string {
  return grapheme.replace(/\p{Cc}/gu, controlPicture).replace(steering, "\uFFFD");
}

function controlPicture(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return "\u2421";
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : control;
}
