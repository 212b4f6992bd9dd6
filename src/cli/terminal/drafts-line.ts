import { printable } from "../../model/terminal/terminal-cells.ts";
import type { Language } from "../../model/text/language.ts";
import { cliWords } from "../../model/words/cli.ts";
import type { DraftsByName } from "../../site/notes/drafts-by-name.ts";

/** More places are only counted with their notes. */
const mostNamed = 3;

/** One line on the notes that are not read because of a draft's name, so that nobody wonders where they are. */
export function draftsLine({ notes, places }: DraftsByName, language: Language): string {
  const named = places.slice(0, mostNamed).map(printable).join(", ");
  return cliWords[language].draftsByName(notes, places.length > mostNamed ? `${named} …` : named);
}
