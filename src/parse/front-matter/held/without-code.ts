/** A line of a body. */
export interface TextLine {
  /** Counted from 0 in the body. */
  readonly line: number;
  /** Empty for a line of code. */
  readonly text: string;
  readonly isCode: boolean;
}

/** What begins and ends code besides fences; it is none without an end. */
const blocks: readonly { readonly begin: RegExp; readonly end: RegExp }[] = [
  { begin: /^\s*\{%-?\s*highlight\b/u, end: /\{%-?\s*endhighlight\b/u },
  { begin: /^\s*\{%-?\s*(?:codeblock|code)\b/u, end: /\{%-?\s*end(?:codeblock|code)\b/u },
  { begin: /^\s*\{\{[<%]\s*highlight\b/u, end: /\{\{[<%]\s*\/\s*highlight\b/u },
  { begin: /^ {0,3}(?:<figure[^>]*>\s*)?<pre[\s>]/iu, end: /<\/pre>/iu },
];

const fence = /^ {0,3}(`{3,}|~{3,})/u;
/** The marks of a quote, which ends where they do, with all that is open in it. */
const quoteMarks = /^ {0,3}(?:> ?)+/u;

/** With what all code begins; most lines need not be compared with each form. */
const signs = /^\s*(?:```|~~~|\{[%{]|<(?:pre|figure))/iu;

/**
 * The first lines of a body, those of code emptied: between fences, Liquid's tags for code, `<pre>` and `</pre>`, which
 * may end below them.
 */
export function withoutCode(lines: readonly string[], count = lines.length): readonly TextLine[] {
  const lastEnd = lastEndsIn(lines);
  let isEnd: ((text: string) => boolean) | null = null;
  let isQuoted = false;
  const read: TextLine[] = [];
  for (const [line, typed] of lines.slice(0, count).entries()) {
    const text = typed.replace(quoteMarks, "");
    if (isQuoted && text === typed) isEnd = null;
    const isOpen = isEnd !== null;
    if (!isOpen) isQuoted = text !== typed;
    if (!isOpen && signs.test(text)) isEnd = endOfCode(text, line, lastEnd);
    read.push(isEnd === null ? { line, text: typed, isCode: false } : { line, text: "", isCode: true });
    // A fence ends on a later line, a block perhaps on the line that begins it.
    if ((isOpen || !fence.test(text)) && isEnd?.(text) === true) isEnd = null;
  }
  return read;
}

/** Finds the last line with an end; the lines are searched once for each. */
function lastEndsIn(lines: readonly string[]): (end: RegExp) => number {
  const known = new Map<RegExp, number>();
  return (end) => {
    const last = known.get(end) ?? lines.findLastIndex((line) => end.test(line));
    known.set(end, last);
    return last;
  };
}

function endOfCode(text: string, line: number, lastEnd: (end: RegExp) => number): ((text: string) => boolean) | null {
  return endOfFence(text) ?? endOfBlock(text, line, lastEnd);
}

function endOfFence(text: string): ((text: string) => boolean) | null {
  const mark = fence.exec(text)?.[1] ?? null;
  return mark === null ? null : (later) => fence.exec(later)?.[1]?.startsWith(mark) === true;
}

function endOfBlock(text: string, line: number, lastEnd: (end: RegExp) => number): ((text: string) => boolean) | null {
  const block = blocks.find(({ begin, end }) => begin.test(text) && lastEnd(end) >= line);
  return block === undefined ? null : (later) => block.end.test(later);
}
