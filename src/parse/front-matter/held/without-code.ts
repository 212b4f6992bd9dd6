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

/** The lines of a body, those of code emptied: between fences, Liquid's tags for code, `<pre>` and `</pre>`. */
export function withoutCode(lines: readonly string[]): readonly TextLine[] {
  const lastEnds = new Map<RegExp, number>();
  const lastEnd = (end: RegExp): number => {
    const last = lastEnds.get(end) ?? lines.findLastIndex((line) => end.test(line));
    lastEnds.set(end, last);
    return last;
  };
  let isEnd: ((text: string) => boolean) | null = null;
  let isQuoted = false;
  const read: TextLine[] = [];
  for (const [line, typed] of lines.entries()) {
    const text = typed.includes(">") ? typed.replace(quoteMarks, "") : typed;
    if (isQuoted && text === typed) isEnd = null;
    const isOpen = isEnd !== null;
    if (!isOpen) isQuoted = text !== typed;
    isEnd ??= endOfCode(text, (end) => lastEnd(end) >= line);
    const isCode = isEnd !== null;
    // A fence ends on a later line, a block perhaps on the line that begins it.
    if (isEnd !== null && (isOpen || !fence.test(text)) && isEnd(text)) isEnd = null;
    read.push({ line, text: isCode ? "" : typed, isCode });
  }
  return read;
}

/** Most lines hold none of the signs with which code begins, and need not be compared with each form. */
const signs = /[`~<{]/u;

function endOfCode(text: string, isEnded: (end: RegExp) => boolean): ((text: string) => boolean) | null {
  return signs.test(text) ? (endOfFence(text) ?? endOfBlock(text, isEnded)) : null;
}

function endOfFence(text: string): ((text: string) => boolean) | null {
  const mark = fence.exec(text)?.[1] ?? null;
  return mark === null ? null : (later) => fence.exec(later)?.[1]?.startsWith(mark) === true;
}

function endOfBlock(text: string, isEnded: (end: RegExp) => boolean): ((text: string) => boolean) | null {
  const block = blocks.find(({ begin, end }) => begin.test(text) && isEnded(end));
  return block === undefined ? null : (later) => block.end.test(later);
}
