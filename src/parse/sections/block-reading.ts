import type { HeadingForm } from "../article/article-extent.ts";
import type { LabelledValue } from "../values/labelled-value.ts";

/** What a block means for the sections of its body. */
export type BlockReading =
  | HeadingReading
  | LabelsReading
  | MixedReading
  /**
   * A title is an all-bold paragraph above something else, which names a part as a heading does, with any name. A
   * stranger begins with a bold label that names no section. Another begins with any name typed as its section's is.
   */
  | UnnamedReading;

/** A block that names no section. */
export interface UnnamedReading {
  readonly kind: "rule" | "footnotes" | "title" | "stranger" | "other" | "plain";
  /** Set in an article if it may be the student's. */
  readonly isDoubtful?: true;
}

/** A heading: how it was typed, and the section it names with any value beside the name. */
export interface HeadingReading {
  readonly kind: "heading";
  readonly form: HeadingForm;
  /** Null when it names no section. */
  readonly value: LabelledValue | null;
  /** Set if it is taken for that of the article, and may be the student's. */
  readonly isDoubtful?: true;
}

/** A paragraph, list, quote or table that contains labels. */
export interface LabelsReading {
  readonly kind: "labels";
  readonly values: readonly LabelledValue[];
  /** True for a paragraph whose first label is marked only by a colon, in a note that has other sections. */
  readonly isPlain: boolean;
  /** True if the block contains words under none of its labels. */
  readonly stray: boolean;
  /** True for a box, whose tags data cannot replace. */
  readonly isBoxed?: true;
  /** Set if the block is taken for the article, and may hold words of the student's. */
  readonly isDoubtful?: true;
  /** The whole section when absent. */
  readonly reach?: LabelReach;
}

/**
 * How far a label's section goes: up to the next one; no further than the paragraph it is typed in, with a list or an
 * answer right below; or as far, but only as data, so that the words stay where they were typed.
 */
export type LabelReach = "section" | "paragraph" | "data";

/** A list or paragraph that belongs to its section, except for items or lines with labels of their own. */
export interface MixedReading {
  readonly kind: "mixed";
  readonly inner: readonly InnerValues[];
}

/** What is under the labels of one list item, or of a paragraph's lines. */
export interface InnerValues {
  readonly start: number;
  readonly end: number;
  readonly values: readonly LabelledValue[];
}
