/** `{{ … }}` or `{% … %}` in a text. */
export interface LiquidMark {
  readonly kind: "output" | "tag";
  readonly start: number;
  readonly end: number;
  /** The text between the braces. */
  readonly inside: string;
}

/** A named tag, or a Hugo shortcode, may span lines as long as none of them is blank. */
const shortcode = String.raw`<[ \t]*[a-z](?:[^\n{}]|\n(?![ \t]*\r?\n)){0,1000}>`;
const output = String.raw`\{\{-?((?:[^\n}]|\}(?!\})){0,400}|${shortcode})\}\}`;
const insideLine = String.raw`(?:[^\n%]|%(?!\})){0,400}`;
const overLines = String.raw`\s*[a-z_]\w*(?:[^\n%{]|%(?!\})|\{(?!%)|\n(?![ \t]*\r?\n)){0,1000}`;
const mark = new RegExp(String.raw`${output}|\{%-?(${insideLine}|${overLines})%\}`, "gu");

/** Everything in a text that Liquid would interpret, in order. */
export function liquidMarks(text: string): readonly LiquidMark[] {
  if (!text.includes("{{") && !text.includes("{%")) return [];
  return [...text.matchAll(mark)].map(({ 0: all, 1: output, 2: tag, index }) => ({
    kind: output === undefined ? "tag" : "output",
    start: index,
    end: index + all.length,
    inside: (output ?? tag ?? "").replace(/-$/u, "").trim(),
  }));
}
