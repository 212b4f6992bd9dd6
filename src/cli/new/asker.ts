import { webAddress } from "../../capture/web-address.ts";
import type { NewQuestions } from "../../model/words/new.ts";
import { readTags } from "../../writing/read-tags.ts";
import { askText, askYesOrNo } from "./prompts.ts";
import { askTags } from "./tag-prompt.ts";

/** Everything a writer may be asked. Each throws `Stopped` when the writer would rather stop. */
export interface Asker {
  /** `offered` may be taken with Enter. */
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
  const title = { message: words.title, hint: "", offered: "", problem: anything };
  return {
    title: (offered) => askText({ ...title, offered, problem: (typed) => (typed === "" ? words.titleNeeded : null) }),
    titleOrNone: () => askText({ ...title, hint: words.titleHint }),
    async link(isNeeded) {
      const problem = (typed: string): string | null => {
        if (typed === "") return isNeeded ? words.linkNeeded : null;
        return webAddress(typed) instanceof URL ? null : words.linkWrong;
      };
      const typed = await askText({ message: words.link, hint: isNeeded ? "" : words.linkHint, offered: "", problem });
      const link = typed === "" ? null : webAddress(typed);
      return link instanceof URL ? link : null;
    },
    async tags(known) {
      return readTags(await askTags({ message: words.tags, keys: words.tagKeys, known }));
    },
    alternative: () =>
      askText({ message: words.alternative, hint: words.alternativeHint, offered: "", problem: anything }),
    whether: (question) => askYesOrNo(question, words),
  };
}
