import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

/** Letters that show nothing, each alone on a line where an editor on the web had a blank one. */
const unseenLine = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Below it are the letters that need no closer look. */
const firstUnseen = 0xa0;

/**
 * Takes a line for blank that looks so: a blog's editor puts a zero-width space or a no-break space on its blank lines,
 * and without them all paragraphs copied from there would be one. In code such a line stays as typed.
 */
export function unseenLines(markdown: MarkdownIt): void {
  const { State } = markdown.block;
  markdown.block.State = class extends State {
    constructor(...given: ConstructorParameters<typeof State>) {
      super(...given);
      blankUnseen(this);
    }
  };
}

function blankUnseen({ src, bMarks, tShift, eMarks }: StateBlock): void {
  for (const [line, start] of bMarks.entries()) {
    const end = eMarks[line] ?? start;
    const words = start + (tShift[line] ?? 0);
    if (words < end && src.charCodeAt(words) >= firstUnseen && unseenLine.test(src.slice(words, end)))
      tShift[line] = end - start;
  }
}
