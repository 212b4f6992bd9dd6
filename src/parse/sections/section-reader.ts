import type { Body } from "../body.ts";
import type { SectionLexicon } from "../labels/section-lexicon.ts";
import { type Block, blocksIn } from "../visible/blocks.ts";
import { blocksAndBoxes } from "../visible/boxes.ts";
import type { NoteOutline } from "./note-outline.ts";
import { blocksWithArticles } from "./withheld-blocks.ts";

/** What the blocks of a body are read with. */
export interface SectionReader {
  readonly body: Body;
  readonly lexicon: SectionLexicon;
  /** Null within a quote or a list, where no article of the body's begins or ends. */
  readonly outline: NoteOutline | null;
  /** Headings that are a part of what an element of HTML holds, and begin none. */
  readonly enclosed: ReadonlySet<number>;
  /** Paragraphs that begin with a name nothing marks, in a note whose names are typed so. */
  readonly unmarked: ReadonlySet<number>;
  /** Whether the note's article is, which is looked for in its outermost blocks alone. */
  readonly isWithheld: boolean;
}

/** Who reads what stands within a quote or a list. */
export function insideOf(reader: SectionReader): SectionReader {
  return { ...reader, outline: null, isWithheld: false };
}

/** A box within a quote, a list or another box is a part of it. */
export function blocksOf(reader: SectionReader, { start, end }: Pick<Block, "start" | "end">): Iterable<Block> {
  const { tokens } = reader.body;
  if (reader.outline === null) return blocksIn(tokens, start, end);
  return blocksWithArticles(reader, blocksAndBoxes(tokens, start, end));
}
