import type { HeadingForm } from "../article/article-extent.ts";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import type { LabelStyle } from "../labels/lines/paragraph-labels.ts";
import type { Block } from "../visible/blocks.ts";
import type { NoteOutline } from "./note-outline.ts";
import type { OpenSection } from "./open-section.ts";
import type { SectionSpan } from "./section-span.ts";

/** The context every block of a body is read with. */
export interface SectionReader {
  readonly body: BodyWithLexicon;
  /** Null within a quote or list, where none of the body's articles begins or ends. */
  readonly outline: NoteOutline | null;
  /** Headings that belong to an HTML element and begin no section. */
  readonly enclosed: ReadonlySet<number>;
  /** Paragraphs that begin with an unmarked name, in a note that types its names this way. */
  readonly unmarked: ReadonlySet<number>;
  /** Whether the note's article is withheld; it is looked for only in the outermost blocks. */
  readonly isWithheld: boolean;
  /** Divides the contents of a quote, a list item or a box like a body. */
  readonly sectionsInside: (run: BlockRun) => readonly SectionSpan[];
}

/** Sibling blocks: the body's, a quote's, a list item's. */
export interface BlockRun {
  readonly start: number;
  readonly end: number;
  /** How the first paragraph may name a section; later ones always need bold, brackets or a colon. */
  readonly labelStyle: LabelStyle;
  /** The section that contains the quote or list. */
  readonly within: OpenSection | null;
}

/** A block, and what it is in. */
export interface Standing {
  readonly block: Block;
  /** How it may name a section if it is a paragraph. */
  readonly labelStyle: LabelStyle;
  /** The section of the block before it in its run. */
  readonly before: OpenSection | null;
  /** That section again, if the block may continue it: null right after a rule. */
  readonly open: OpenSection | null;
  /** That section, or else the one that contains the quote or list. */
  readonly within: OpenSection | null;
  /** The heading above the article that the block may be a part of. */
  readonly article: HeadingForm | null;
}
