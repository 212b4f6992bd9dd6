import type { DoubtKind } from "../../note/article-doubt.ts";
import type { DataRole } from "../../note/section-role.ts";
import { withParticle } from "../../words/with-particle.ts";
import { rule } from "../rule.ts";

const namesInKorean: Readonly<Record<DataRole, string>> = {
  keywords: "키워드",
  summary: "요약",
  questions: "궁금한 점",
  terms: "용어",
  reflection: "느낀 점",
};
const namesInEnglish: Readonly<Record<DataRole, string>> = {
  keywords: "keywords",
  summary: "summary",
  questions: "questions",
  terms: "terms",
  reflection: "reflection",
};

/**
 * A possible section that was not read: a line that begins with its name and how it is read, or headings that are other
 * names for one.
 */
export type UnreadName =
  | { readonly kind: "line"; readonly typed: string; readonly meant: string }
  | { readonly kind: "headings"; readonly headings: readonly OwnName[] };

/** A heading that is probably a writer's own section name. */
interface OwnName {
  readonly typed: string;
  readonly role: DataRole;
}

function adviceInKorean(unread: UnreadName): string {
  return unread.kind === "line"
    ? `이 줄이 그것이라면 이름 뒤에 쌍점을 쓰세요: \`${unread.meant}\``
    : `${unread.headings.length === 1 ? "이 제목이 그것이라면" : "이 제목들이 그것이라면"} site.config.ts에 이렇게 덧붙이세요: \`${sectionNamesFor(unread.headings)}\``;
}

function adviceInEnglish(unread: UnreadName): string {
  return unread.kind === "line"
    ? `If this line is one of them, put a colon after the name: \`${unread.meant}\``
    : `If ${unread.headings.length === 1 ? "this heading is" : "these headings are"} what is missing, add this to site.config.ts: \`${sectionNamesFor(unread.headings)}\``;
}

function sectionNamesFor(headings: readonly OwnName[]): string {
  return `sectionNames: { ${headings.map(({ role, typed }) => `${role}: [${quoted(typed)}]`).join(", ")} }`;
}

function typedOf(unread: UnreadName | null): string {
  if (unread === null) return "";
  return unread.kind === "line" ? unread.typed : unread.headings.map(({ typed }) => typed).join(", ");
}

/** A heading in the form of the article's, which ends it. */
const headingLikeInKorean = "기사 제목과 같은 모양의 제목 (`## 기사`라면 `## 느낀 점`, `# 1. 기사`라면 `# 2. 느낀 점`)";
const headingLikeInEnglish =
  "below a heading like the article's (`## Reflection` after `## Article`, `# 2. Reflection` after `# 1. Article`)";

/** What counts as a withheld article for a reason that leaves room for doubt. */
interface AssumedArticle {
  readonly kind: DoubtKind;
  /** The lines of further such places. */
  readonly further: readonly number[];
  /** Whether nothing else is left of the note. */
  readonly isAll: boolean;
}

/** What is said of it, and what its writer does if it is theirs, or the article. */
interface Assumption {
  readonly problem: string;
  readonly own: string;
  readonly article: string;
}

const underHeadingInKorean: Assumption = {
  problem: "이 제목 아래의 글은 기사로 보고 싣지 않았습니다",
  own: "기사의 이름으로 읽히지 않게 제목을 바꾸세요 (보기: `## 기사를 고른 이유`, `## 느낀 점`)",
  article: "제목을 `## 기사`로 고치거나, 늘 쓰는 제목이면 site.config.ts의 sectionNames에 article로 덧붙이세요",
};
const assumedInKorean: Readonly<Record<DoubtKind, Assumption>> = {
  heading: underHeadingInKorean,
  essay: underHeadingInKorean,
  line: {
    problem: "기사라고 쓴 줄이 있어, 여기부터 다음 제목까지를 기사로 보고 싣지 않았습니다",
    own: "기사와 떼어 제목 아래에 쓰고 (보기: `## 느낀 점`), 줄 앞의 ‘기사’를 다른 말로 바꾸세요 (보기: `읽은 것 - …`)",
    article: "그 위에 `## 기사`를 쓰세요",
  },
  deeper: {
    problem: "기사 제목보다 낮은 제목이라, 그 아래의 글도 기사로 보고 싣지 않았습니다",
    own: `${headingLikeInKorean} 아래로 옮기세요`,
    article: "그대로 두세요",
  },
  within: {
    problem: "기사와 이어 쓴 줄이라 기사로 보고 싣지 않았습니다",
    own: "기사와 떼어 제목 아래로 옮기세요 (보기: `## 느낀 점`)",
    article: "그대로 두세요",
  },
  text: {
    problem: "제목 없이 쓴 글이라 기사로 보고 싣지 않았습니다",
    own: "바로 위에 제목을 쓰세요 (보기: `## 느낀 점`)",
    article: "바로 위에 `## 기사`를 쓰세요",
  },
};

const underHeadingInEnglish: Assumption = {
  problem: "The text below this heading counts as the article, so it is not published",
  own: "choose a heading that cannot be the article's (such as `## Why I chose it`, `## Reflection`)",
  article:
    "change the heading to `## Article`, or add one you always use to sectionNames in site.config.ts, as article",
};
const assumedInEnglish: Readonly<Record<DoubtKind, Assumption>> = {
  heading: underHeadingInEnglish,
  essay: underHeadingInEnglish,
  line: {
    problem: "A line here names the article, so everything up to the next heading counts as it and is not published",
    own: "move it away from the article, below a heading (such as `## Reflection`), and begin the line with another word",
    article: "write `## Article` above it",
  },
  deeper: {
    problem: "This heading is below that of the article, so what it heads counts as the article and is not published",
    own: `move it ${headingLikeInEnglish}`,
    article: "leave it",
  },
  within: {
    problem: "This stands together with the article, so it counts as the article and is not published",
    own: "move it away from the article, below a heading (such as `## Reflection`)",
    article: "leave it",
  },
  text: {
    problem: "This text has no heading of its own, so it counts as the article and is not published",
    own: "write a heading right above it (such as `## Reflection`)",
    article: "write `## Article` right above it",
  },
};

/** Section rules. */
export const sectionRules = {
  "section-missing": rule<{ missing: readonly DataRole[]; unread: UnreadName | null }>({
    severity: "warning",
    message: {
      ko: ({ missing, unread }) => ({
        problem: `다른 노트에는 있는데 이 노트에는 없습니다: ${missing.map((role) => namesInKorean[role]).join(", ")}`,
        expected: "다른 노트와 같은 제목들",
        found: typedOf(unread),
        next: `${unread === null ? "" : `${adviceInKorean(unread)}. `}덧붙이려면 이렇게 쓰세요: ${headingsInKorean(missing)}. 없어도 노트는 실립니다`,
      }),
      en: ({ missing, unread }) => ({
        problem: `Your other notes have this, but this note does not: ${missing.map((role) => namesInEnglish[role]).join(", ")}`,
        expected: "the headings your other notes have",
        found: typedOf(unread),
        next: `${unread === null ? "" : `${adviceInEnglish(unread)}. `}To add ${missing.length === 1 ? "it" : "them"}, write ${headingsInEnglish(missing)}. The note is published without ${missing.length === 1 ? "it" : "them"}, too`,
      }),
    },
  }),
  "section-withheld": rule<{ roles: readonly DataRole[]; isUnlike: boolean }>({
    severity: "warning",
    message: {
      ko: ({ roles, isUnlike }) => ({
        problem: `싣지 않는 기사와 한데 쓰여 있어 기사와 함께 빠졌습니다: ${roles.map((role) => namesInKorean[role]).join(", ")}`,
        expected: "기사 밖에, 자기 제목 아래에 쓴 글",
        found: "",
        next: `직접 쓴 글이라면 ${isUnlike ? `${headingLikeInKorean} 아래로 옮기세요` : `기사에서 떼어 제목 아래로 옮기세요: ${headingsInKorean(roles)}`}. 기사에 있던 글이라면 그대로 두세요`,
      }),
      en: ({ roles, isUnlike }) => ({
        problem: `This is written together with an article that is withheld, so it is withheld, too: ${roles.map((role) => namesInEnglish[role]).join(", ")}`,
        expected: "your own text outside the article, below its own heading",
        found: "",
        next: `If you wrote it, move it ${isUnlike ? headingLikeInEnglish : `out of the article, below a heading: ${headingsInEnglish(roles)}`}. If it belongs to the article, leave it`,
      }),
    },
  }),
  "article-assumed": rule<AssumedArticle>({
    severity: "warning",
    message: {
      ko: ({ kind, further, isAll }) => ({
        problem: `${assumedInKorean[kind].problem}${isAll ? ". 그래서 이 노트에는 실리는 글이 없습니다" : ""}`,
        expected: "`## 기사` 아래에 쓴 기사와, 다른 제목 아래에 쓴 자기 글",
        found: "",
        next: `직접 쓴 글이라면 ${assumedInKorean[kind].own}. 기사라면 ${assumedInKorean[kind].article}${further.length === 0 ? "" : `. 같은 까닭으로 빠진 곳이 더 있습니다: ${further.join(", ")}번째 줄`}`,
      }),
      en: ({ kind, further, isAll }) => ({
        problem: `${assumedInEnglish[kind].problem}${isAll ? ". So nothing of this note is published" : ""}`,
        expected: "the article below `## Article`, and your own text below another heading",
        found: "",
        next: `If you wrote it, ${assumedInEnglish[kind].own}. If it is the article, ${assumedInEnglish[kind].article}${further.length === 0 ? "" : `. The same goes for line${further.length === 1 ? "" : "s"} ${further.join(", ")}`}`,
      }),
    },
  }),
  "summary-empty": rule<{ heading: string }>({
    severity: "warning",
    message: {
      ko: ({ heading }) => ({
        problem: "요약 제목만 있고 요약이 없습니다",
        expected: "한 줄이라도 내 말로 쓴 요약",
        found: heading,
        next: "제목 뒤나 아래에 요약을 쓰거나, 제목을 지우세요",
      }),
      en: ({ heading }) => ({
        problem: "There is a heading for the summary, but no summary",
        expected: "a summary in your own words, even if only one line",
        found: heading,
        next: "Write the summary after or below the heading, or delete the heading",
      }),
    },
  }),
  "article-not-found": rule<{ heading: string }>({
    severity: "warning",
    message: {
      ko: ({ heading }) => ({
        problem: "기사를 싣지 않기로 한 노트인데 이 제목 아래가 기사인지 알 수 없어, 그대로 실립니다",
        expected: "기사 위의 제목: `# 기사`",
        found: heading,
        next: `기사라면 제목을 \`# 기사\`로 고치거나, site.config.ts에 \`sectionNames: { article: [${quoted(heading)}] }\`를 덧붙이세요. 직접 쓴 글이라면 그대로 두세요`,
      }),
      en: ({ heading }) => ({
        problem:
          "This note should withhold its article, but nothing says whether this part is the article, so it is published",
        expected: "a heading above the article: `# Article`",
        found: heading,
        next: `If this is the article, change the heading to \`# Article\`, or add \`sectionNames: { article: [${quoted(heading)}] }\` to site.config.ts. If you wrote it yourself, leave it`,
      }),
    },
  }),
  "label-in-code": rule<{ kind: "indented" | "words" | "fence"; typed: string }>({
    severity: "warning",
    message: {
      ko: ({ kind, typed }) =>
        kind !== "fence"
          ? {
              problem: `줄 앞의 빈칸 네 칸이나 탭 때문에 ${kind === "words" ? "제목 아래의 글이" : "제목이"} 코드로 읽혔습니다`,
              expected: `줄의 맨 앞에서 시작하는 ${kind === "words" ? "글" : "제목"}`,
              found: typed,
              next: `줄 앞의 빈칸을 지우세요: \`${typed}\``,
            }
          : {
              problem: "코드 블록을 닫지 않아 그 아래의 제목이 모두 코드로 읽혔습니다",
              expected: "코드가 끝나는 곳에서 닫은 코드 블록",
              found: typed,
              next: "코드가 끝나는 곳에 ``` (또는 ~~~) 한 줄을 쓰거나, 코드가 없으면 이 줄을 지우세요",
            },
      en: ({ kind, typed }) =>
        kind !== "fence"
          ? {
              problem: `The four spaces or the tab before ${kind === "words" ? "the words below this heading turn them" : "this heading turn it"} into code`,
              expected: `${kind === "words" ? "words" : "a heading"} at the very start of ${kind === "words" ? "their" : "its"} line`,
              found: typed,
              next: `Delete the spaces before it: \`${typed}\``,
            }
          : {
              problem: "This code block is never closed, so all headings below it were read as code",
              expected: "a code block that is closed where the code ends",
              found: typed,
              next: "Write ``` (or ~~~) on its own line where the code ends, or delete this line if there is no code",
            },
    },
  }),
  "heading-unspaced": rule<{ typed: string; meant: string; isBlankWide: boolean }>({
    severity: "warning",
    message: {
      ko: ({ typed, meant, isBlankWide }) => ({
        problem: isBlankWide
          ? "`#` 뒤의 빈칸이 보통 빈칸이 아니어서(맥의 Option+스페이스나 워드의 빈칸) 제목이 아니라 글로 읽혔습니다"
          : "`#` 뒤에 빈칸이 없어 제목이 아니라 글로 읽혔습니다",
        expected: meant,
        found: typed,
        next: isBlankWide
          ? "`#` 뒤의 빈칸을 지우고 스페이스를 다시 치세요 (npm run check -- --fix 가 고쳐 줍니다)"
          : `\`#\` 뒤에 빈칸을 두세요: \`${meant}\` (npm run check -- --fix 가 고쳐 줍니다)`,
      }),
      en: ({ typed, meant, isBlankWide }) => ({
        problem: isBlankWide
          ? "The space after the `#` is not an ordinary space (Option+Space and Word make these), so the line was read as text, not as a heading"
          : "There is no space after the `#`, so the line was read as text, not as a heading",
        expected: meant,
        found: typed,
        next: isBlankWide
          ? "Delete the space after the `#` and press the space bar (npm run check -- --fix does it)"
          : `Put a space after the \`#\`: \`${meant}\` (npm run check -- --fix does it)`,
      }),
    },
  }),
  "section-in-html": rule<{ role: DataRole; typed: string }>({
    severity: "warning",
    message: {
      ko: ({ role, typed }) => ({
        problem: `‘${namesInKorean[role]}’ 아래의 글이 HTML이라, 보이기는 하지만 데이터로는 읽지 못했습니다`,
        expected: "태그 없이 쓴 글이나 `- `로 시작하는 목록",
        found: typed,
        next: "태그를 빼고 쓰세요: `<li>금리</li>` 대신 `- 금리`",
      }),
      en: ({ role, typed }) => ({
        problem: `The text under “${namesInEnglish[role]}” is HTML. It is shown, but not read as data`,
        expected: "text without tags, or a list whose items start with `- `",
        found: typed,
        next: "Write it without tags: `- rates` instead of `<li>rates</li>`",
      }),
    },
  }),
  "section-near-miss": rule<{ heading: string; role: DataRole; meant: string; isLabel?: true }>({
    severity: "warning",
    message: {
      ko: ({ heading, role, meant, isLabel }) => {
        const kind = isLabel === true ? "이름" : "제목";
        return {
          problem: `‘${namesInKorean[role]}’일 것 같은 ${kind}이지만, 그렇게 읽지 않고 본문으로 두었습니다`,
          expected: `${withParticle(namesInKorean[role], "으로")} 읽히는 ${kind}: ${meant}`,
          found: heading,
          next: `${withParticle(namesInKorean[role], "이라면")} ${kind}을 ${withParticle(meant, "으로")} 고치세요. 다른 뜻이라면 그대로 두세요`,
        };
      },
      en: ({ heading, role, meant, isLabel }) => {
        const kind = isLabel === true ? "label" : "heading";
        return {
          problem: `This ${kind} looks like “${namesInEnglish[role]}”, but it was read as part of the text`,
          expected: `a ${kind} that is read as “${namesInEnglish[role]}”: ${meant}`,
          found: heading,
          next: `If it is “${namesInEnglish[role]}”, change the ${kind} to ${meant}. If not, leave it`,
        };
      },
    },
  }),
} as const;

/** Quotes a heading as a name in `site.config.ts`. */
function quoted(heading: string): string {
  return JSON.stringify(heading);
}

/** The names that a line meant as a section heading may begin with. */
export const namesOfSections: Readonly<Record<"keywords" | "summary" | "questions", readonly string[]>> = {
  keywords: [namesInKorean.keywords, "keywords"],
  summary: [namesInKorean.summary, namesInEnglish.summary],
  questions: [namesInKorean.questions, namesInEnglish.questions],
};

/** Headings are read in Korean and English; each language suggests its own. */
function headingsInKorean(roles: readonly DataRole[]): string {
  return roles.map((role) => `\`### ${namesInKorean[role]} :\``).join(", ");
}

function headingsInEnglish(roles: readonly DataRole[]): string {
  const capital = ([first = "", ...rest]: string): string => first.toUpperCase() + rest.join("");
  return roles.map((role) => `\`### ${capital(namesInEnglish[role])}:\``).join(", ");
}
