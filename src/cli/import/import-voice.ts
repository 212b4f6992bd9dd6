import type { Ink } from "../../model/terminal/ink.ts";
import type { Language } from "../../model/text/language.ts";
import type { ImportWords } from "../../model/words/import.ts";

/** How an import is reported. */
export interface ImportVoice {
  readonly language: Language;
  readonly words: ImportWords;
  readonly ink: Ink;
  /** The site's own configuration, which is kept; null if it gets the blog's. */
  readonly keptConfig: string | null;
}
