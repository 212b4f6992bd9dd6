import type { LocalMoment } from "../../model/date/study-date.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import type { Language } from "../../model/text/language.ts";
import type { NewWords } from "../../model/words/new.ts";
import type { CommandOptions } from "../arguments/options.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import type { Asker } from "./asker.ts";

/** What the steps of creating a note share. */
export interface NewSession {
  readonly options: CommandOptions;
  readonly io: CommandIo;
  readonly config: SiteConfig;
  readonly language: Language;
  readonly words: NewWords;
  readonly now: LocalMoment;
  /** Null if nobody can answer. */
  readonly ask: Asker | null;
  /** Prints a sentence that is not part of the result. */
  readonly tell: (sentence: string) => void;
}
