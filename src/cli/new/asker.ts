import { readWebAddress } from "../../capture/read-web-address.ts";
import { printable } from "../../model/terminal/terminal-cells.ts";
import type { NewQuestions } from "../../model/words/new.ts";
import { longestText, longestWord } from "../../parse/front-matter/fields/limits.ts";
import { readTags } from "../../writing/read-tags.ts";
import { askText, askYesOrNo } from "./prompts.ts";
import { askTags } from "./tag-prompt.ts";

/** Everything a writer may be asked. Each throws `Stopped` when the writer wants to stop. */
export interface Asker {
  /** `offered` is accepted by pressing Enter. */
  readonly title: (offered: string) => Promise<string>;
  /** `""` leaves the title to the article. */
  readonly titleOrNone: () => Promise<string>;
  readonly link: (isNeeded: boolean) => Promise<URL | null>;
  readonly tags: (known: readonly string[]) => Promise<readonly string[]>;
  readonly alternative: () => Promise<string>;
  readonly whether: (question: string) => Promise<boolean>;
}

/** Asks in the terminal. */
export function terminalAsker(words: NewQuestions): Asker {
  const anything = (): null => null;
  const fitting = (text: string, limit: number): string | null => (text.length > limit ? words.tooLong(limit) : null);
  const fittingTitle = (typed: string): string | null => fitting(typed, longestText);
  const title = { message: words.title, hint: "", offered: "", problem: fittingTitle };
  return {
    title: (offered) =>
      askText({ ...title, offered, problem: (typed) => (typed === "" ? words.titleNeeded : fittingTitle(typed)) }),
    titleOrNone: () => askText({ ...title, hint: words.titleHint }),
    async link(isNeeded) {
      const problem = (typed: string): string | null => {
        if (typed === "") return isNeeded ? words.linkNeeded : null;
        return readWebAddress(typed) instanceof URL ? null : words.linkWrong;
      };
      const typed = await askText({ message: words.link, hint: isNeeded ? "" : words.linkHint, offered: "", problem });
      const link = typed === "" ? null : readWebAddress(typed);
      return link instanceof URL ? link : null;
    },
    async tags(known) {
      const problem = (line: string): string | null =>
        readTags(line)
          .map((tag) => fitting(tag, longestWord))
          .find((one) => one !== null) ?? null;
      return readTags(await askTags({ message: words.tags, keys: words.tagKeys, known, problem }));
    },
    alternative: () =>
      askText({ message: words.alternative, hint: words.alternativeHint, offered: "", problem: anything }),
    whether: (question) => askYesOrNo(printable(question), words),
  };
}
