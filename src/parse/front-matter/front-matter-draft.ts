import type { SourcePath } from "../../model/address/addresses.ts";
import type { SourceText } from "../places/source-text.ts";
import type { LocatedFrontMatter } from "./fences/locate-front-matter.ts";
import type { RepairedFrontMatter } from "./lines/repair.ts";

/** A post's front matter on its way from text to fields. */
export interface FrontMatterDraft {
  readonly path: SourcePath;
  readonly source: SourceText;
  readonly located: LocatedFrontMatter;
  readonly repaired: RepairedFrontMatter;
  /**
   * The title to suggest for a note without one, written as YAML. Called only when needed, because it reads the body.
   */
  readonly offeredTitle: () => string | null;
}
