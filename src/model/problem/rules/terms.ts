import type { TaxonomyKind } from "../../library.ts";
import { rule } from "../rule.ts";

/** One spelling of a word: how many notes use it, and where one of them does. */
export interface SpellingUse {
  readonly name: string;
  readonly notes: number;
  /** `posts/a.md:3` */
  readonly place: string;
}

interface LookAlikeFacts {
  readonly kind: TaxonomyKind;
  /** The spelling that fewer notes use. */
  readonly rare: SpellingUse;
  readonly usual: SpellingUse;
}

const kindsInKorean: Readonly<Record<TaxonomyKind, string>> = { tags: "태그", categories: "분류", keywords: "키워드" };
const kindsInEnglish: Readonly<Record<TaxonomyKind, string>> = {
  tags: "tags",
  categories: "categories",
  keywords: "keywords",
};

/** Problems of tags, categories and keywords. */
export const termRules = {
  "term-look-alike": rule<LookAlikeFacts>({
    severity: "warning",
    message: {
      ko: ({ kind, rare, usual }) => ({
        problem: `같은 말을 두 가지로 쓴 것 같습니다. 그러면 ${kindsInKorean[kind]}도 둘이 됩니다`,
        expected: `${usual.name} (노트 ${usual.notes}편, ${usual.place})`,
        found: `${rare.name} (노트 ${rare.notes}편)`,
        next:
          kind === "keywords"
            ? `한 가지로 고치거나, 둘 다 쓰려면 설정에 적으세요: keywordAliases: { ${quoted(usual.name)}: [${quoted(rare.name)}] }. 다른 말이라면 그대로 두세요`
            : `${usual.name}(으)로 고치세요. 다른 말이라면 그대로 두세요`,
      }),
      en: ({ kind, rare, usual }) => ({
        problem: `Two spellings look like one word, and make two ${kindsInEnglish[kind]} of it`,
        expected: `${usual.name} (${counted(usual.notes)}, ${usual.place})`,
        found: `${rare.name} (${counted(rare.notes)})`,
        next:
          kind === "keywords"
            ? `Choose one or, to keep both, write in the configuration: keywordAliases: { ${quoted(usual.name)}: [${quoted(rare.name)}] }. If they are two words, leave them`
            : `Write ${usual.name}. If they are two words, leave them`,
      }),
    },
  }),
} as const;

function quoted(name: string): string {
  return JSON.stringify(name);
}

function counted(notes: number): string {
  return `${notes} ${notes === 1 ? "note" : "notes"}`;
}
