/** A table in its frame. */
const framed = /<div class="table-scroll"[^>]*>\s*<table[^>]*>[\s\S]*?<\/table>/gu;

const cell = /<(t[hd])((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/gu;

/** Fewer columns share the width of the page. */
const fewestColumns = 4;

/** In the widths of a Latin letter: shorter texts fill a few lines at most, however narrow their column is. */
const longestPhrase = 24;

/** Letters that are twice as wide as Latin ones. */
const wideLetter = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** In characters: such words stay on one line, `n log n`. */
const shortPhrase = 8;

/**
 * Rendered Markdown in which the cells with whole sentences are marked `sentence` in tables of many columns, and those
 * of a few short words `phrase`. A table too wide for its page would have them in columns as narrow as their longest
 * word, in rows as high as the screen.
 */
export function sentenceCells(rendered: string): string {
  return rendered.replace(framed, (table) => (columnsOf(table) < fewestColumns ? table : table.replace(cell, marked)));
}

function columnsOf(table: string): number {
  const [row = ""] = /<tr>[\s\S]*?<\/tr>/u.exec(table) ?? [];
  return row.match(/<\/t[hd]>/gu)?.length ?? 0;
}

function marked(whole: string, name: string, attributes: string, content: string): string {
  const kind = kindOf(content.replace(/<[^>]*>/gu, "").trim());
  if (kind === null || attributes.includes(" class=")) return whole;
  return `<${name} class="${kind}"${attributes}>${content}</${name}>`;
}

function kindOf(words: string): "sentence" | "phrase" | null {
  const { length } = [...words];
  const width = length + (words.match(wideLetter)?.length ?? 0);
  if (width > longestPhrase) return "sentence";
  return length <= shortPhrase && /\s/u.test(words) ? "phrase" : null;
}
