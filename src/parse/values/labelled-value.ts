import type { SectionRole } from "../../model/note/section-role.ts";
import type { SectionNaming } from "../../model/note/study-section.ts";
import type { ValueBlock } from "./blocks/value-block.ts";

/** A label with what is written under it. */
export interface LabelledValue {
  readonly roles: readonly SectionRole[];
  /** Empty for roles that no values are read from. */
  readonly blocks: readonly ValueBlock[];
  /** The author's name for it. */
  readonly label: string;
  readonly naming: SectionNaming;
  /** What a heading says after the name, on its own line. */
  readonly afterLabel: string;
  /** True while there is nothing under the label. */
  readonly isEmpty: boolean;
}
