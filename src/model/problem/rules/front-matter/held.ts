import type { StudyDate } from "../../../date/study-date.ts";
import { withParticle } from "../../../words/with-particle.ts";
import { rule } from "../../rule.ts";

/** A line that seems to hold back its note or article, and its correct spelling. */
export interface HoldingField {
  readonly key: "draft" | "published" | "unlisted" | "article";
  readonly value: "true" | "false" | "link" | "highlights";
}

/** What happens if the line is ignored, what it means, and what leaving it out means. */
interface HeldWords {
  readonly consequence: string;
  readonly toHold: string;
  readonly toShow: string;
}

const heldBackInKorean: HeldWords = {
  consequence: "싣지 않으려던 노트라면 이대로는 실립니다",
  toHold: "싣지 않으려면",
  toShow: "실으려면",
};

const heldBackInEnglish: HeldWords = {
  consequence: "If the note should be held back, it would be published as it is now",
  toHold: "To hold the note back,",
  toShow: "to publish it,",
};

const inKorean: Readonly<Record<HeldOutside["key"], HeldWords>> = {
  draft: heldBackInKorean,
  published: heldBackInKorean,
  unlisted: {
    consequence: "목록에 넣지 않으려던 노트라면 이대로는 들어갑니다",
    toHold: "목록에 넣지 않으려면",
    toShow: "넣으려면",
  },
  article: {
    consequence: "기사를 다 싣지 않으려던 노트라면 이대로는 실립니다",
    toHold: "기사를 다 싣지 않으려면",
    toShow: "실으려면",
  },
  date: {
    consequence: "그날 실으려던 노트라면 이대로는 그 전에 실립니다",
    toHold: "그날 실으려면 다른 date: 줄은 지우고",
    toShow: "지금 실으려면",
  },
};

const inEnglish: Readonly<Record<HeldOutside["key"], HeldWords>> = {
  draft: heldBackInEnglish,
  published: heldBackInEnglish,
  unlisted: {
    consequence: "If the note should be kept out of lists, it would be listed as it is now",
    toHold: "To keep the note out of lists,",
    toShow: "to list it,",
  },
  article: {
    consequence: "If the article should be withheld, it would be published as it is now",
    toHold: "To withhold the article,",
    toShow: "to publish it,",
  },
  date: {
    consequence: "If the note should be published on that day, it would be published earlier as it is now",
    toHold: "To publish it on that day, delete any other date: line,",
    toShow: "to publish it now,",
  },
};

/** A holding line outside the front matter. */
interface HeldOutside {
  readonly key: HoldingField["key"] | "date";
  readonly value: HoldingField["value"] | StudyDate;
  readonly line: string;
  /**
   * Whether it is below the front matter, in a second one further down, inside another field's value, after a value on
   * its line, or a field within another.
   */
  readonly where: "body" | "second" | "value" | "tail" | "within";
  /** The line number of the closing `---`. */
  readonly closing: number;
  /** For a line that takes the note down, its name and day: a build on that day or later stops. */
  readonly lastDay?: { readonly name: string; readonly day: StudyDate };
}

/** What to do with the line, and with one that was meant as text. */
const outsideInKorean: Readonly<Record<HeldOutside["where"], string>> = {
  body: "이 줄을 지우세요. 본문에 보일 글이라면 백틱(`)으로 감싸세요",
  second:
    "이 줄을 지우세요. 다른 노트의 머리말이라면 그 노트를 다른 파일로 옮기고, 본문에 보일 글이라면 백틱(`)으로 감싸세요",
  value: "이 줄을 지우세요. 보일 글이라면 백틱(`)으로 감싸세요",
  tail: "이 줄에서는 그 부분을 지우세요. 값의 일부라면 값 전체를 작은따옴표로 감싸세요",
  within: "이 줄에서 그 부분을 지우세요",
};

const outsideInEnglish: Readonly<Record<HeldOutside["where"], string>> = {
  body: "delete this line. If it is text to show, put it between backticks (`)",
  second:
    "delete this line. If it belongs to another note, move that note to its own file; if it is text to show, put it between backticks (`)",
  value: "delete this line. If it is text to show, put it between backticks (`)",
  tail: "delete it from this line. If it belongs to the value, put the whole value in single quotes",
  within: "delete it from this line",
};

/** Our own line that decides otherwise; a day is deleted. */
function showing(key: HeldOutside["key"], isDay: boolean): string | null {
  if (isDay || key === "date") return null;
  if (key === "unlisted") return "unlisted: false";
  return key === "article" ? "article: full" : "published: true";
}

function showingInKorean(key: HeldOutside["key"], isDay: boolean): string {
  const line = showing(key, isDay);
  return line === null ? "그 부분만 지우세요" : `대신 ${line} 라고 쓰세요`;
}

function showingInEnglish(key: HeldOutside["key"], isDay: boolean): string {
  const line = showing(key, isDay);
  return line === null ? "just delete it" : `write ${line} there instead`;
}

function heldTwiceInKorean(key: string): string {
  if (key === "date") return "그날까지 싣지 않으려던";
  return key === "article" ? "기사를 다 실으려던" : "싣지 않으려던";
}

function heldTwiceInEnglish(key: string): string {
  if (key === "date") return "whether the note should be held back until that day";
  return `whether the ${key === "article" ? "article" : "note"} should be held back`;
}

/** Rules about lines that hold back a note or article but would not be read as such. */
export const frontMatterHeldRules = {
  "front-matter-held-key": rule<{ typed: string } & HoldingField>({
    severity: "error",
    message: {
      ko: ({ typed, key, value }) => ({
        problem: `${withParticle(`${typed}:`, "은")} 새김이 모르는 이름입니다. ${inKorean[key].consequence}`,
        expected: `${key}: ${value}`,
        found: `${typed}:`,
        next: `${inKorean[key].toHold} ${key}: ${value} 라고 고치고, ${inKorean[key].toShow} 이 줄을 지우세요`,
      }),
      en: ({ typed, key, value }) => ({
        problem: `Saegim does not know the name ${typed}:. ${inEnglish[key].consequence}`,
        expected: `${key}: ${value}`,
        found: `${typed}:`,
        next: `${inEnglish[key].toHold} write ${key}: ${value}; ${inEnglish[key].toShow} delete the line`,
      }),
    },
  }),
  "front-matter-held-day": rule<{
    typed: string;
    /** The day as `date:` accepts it, and as typed. */
    value: string;
    found: string;
    day: StudyDate;
    /** Whether the name is a slip of `date`. */
    isDate: boolean;
    /** Whether the note has a `date:`. */
    isDated: boolean;
  }>({
    severity: "error",
    message: {
      ko: ({ typed, value, found, isDated }) => ({
        problem: `${
          typed === "published"
            ? "published: 의 날이 노트의 날보다 뒤입니다"
            : `${withParticle(`${typed}:`, "은")} 새김이 모르는 이름입니다`
        }. 그날 실으려던 노트라면 이대로는 그 전에 실립니다`,
        expected: `date: ${value}`,
        found: `${typed}: ${found}`,
        next: isDated
          ? `그날 실으려면 date: 줄을 ${withParticle(`\`date: ${value}\``, "으로")} 고치고 이 줄을 지우세요. 이미 지난날이거나 지금 실으려면 이 줄만 지우세요`
          : `그날 실으려면 이 줄을 ${withParticle(`\`date: ${value}\``, "으로")} 고치고, 이미 지난날이거나 지금 실으려면 이 줄을 지우세요`,
      }),
      en: ({ typed, value, found, isDated }) => ({
        problem: `${
          typed === "published"
            ? "The day of published: is later than the note's own"
            : `Saegim does not know the name ${typed}:`
        }. If the note should be published on that day, it would be published earlier as it is now`,
        expected: `date: ${value}`,
        found: `${typed}: ${found}`,
        next: isDated
          ? `To publish it on that day, change the date: line to date: ${value} and delete this line. If the day is past, or to publish it now, just delete this line`
          : `To publish it on that day, change this line to date: ${value}. If the day is past, or to publish it now, delete this line`,
      }),
    },
  }),
  "front-matter-expired": rule<{ typed: string; day: StudyDate }>({
    severity: "error",
    message: {
      ko: ({ typed, day }) => ({
        problem: `${typed}: 의 날이 되었습니다. 새김은 이 이름을 몰라 노트를 내리지 않으므로, 이대로는 실립니다`,
        expected: "draft: true",
        found: `${typed}: ${day}`,
        next: "노트를 내리려면 이 줄을 지우고 draft: true 라고 쓰고, 그대로 실으려면 이 줄만 지우세요",
      }),
      en: ({ typed, day }) => ({
        problem: `The day of ${typed}: has come. Saegim does not know this name and takes no note down, so the note would be published as it is now`,
        expected: "draft: true",
        found: `${typed}: ${day}`,
        next: "To take the note down, delete this line and write draft: true; to keep it, just delete the line",
      }),
    },
  }),
  "front-matter-held-outside": rule<HeldOutside>({
    severity: "error",
    message: {
      ko: ({ line, key, value, where, closing, lastDay }) => ({
        problem: `${
          where === "body" || where === "second"
            ? "이 줄은 머리말 밖에 있어 본문으로 읽힙니다"
            : `다른 값의 일부여서 ${withParticle(`${key}:`, "으로")} 읽히지 않습니다`
        }. ${inKorean[key].consequence}`,
        expected: `머리말에 ${key}: ${value} 한 줄`,
        found: line,
        next: `${inKorean[key].toHold} ${closing}번째 줄의 \`---\` 바로 위에 ${key}: ${value} 라고 쓰고 ${
          outsideInKorean[where]
        }${where === "within" ? `. ${inKorean[key].toShow} ${showingInKorean(key, lastDay !== undefined)}` : ""}`,
      }),
      en: ({ line, key, value, where, closing, lastDay }) => ({
        problem: `${
          where === "body" || where === "second"
            ? "This line is outside the front matter, so it is read as text"
            : `This is part of another value, so it is not read as ${key}:`
        }. ${inEnglish[key].consequence}`,
        expected: `a line ${key}: ${value} in the front matter`,
        found: line,
        next: `${inEnglish[key].toHold} write ${key}: ${value} right above the \`---\` on line ${closing} and ${
          outsideInEnglish[where]
        }${where === "within" ? `; ${inEnglish[key].toShow} ${showingInEnglish(key, lastDay !== undefined)}` : ""}`,
      }),
    },
  }),
  "front-matter-held-twice": rule<{ key: string; line: string; keptLine: number }>({
    severity: "error",
    message: {
      ko: ({ key, line, keptLine }) => ({
        problem: `${withParticle(`${key}:`, "을")} 두 번 썼는데 서로 달라서, ${heldTwiceInKorean(key)} 노트인지 알 수 없습니다`,
        expected: `${key}: 한 줄`,
        found: line,
        next: `이 줄과 ${keptLine}번째 줄 가운데 뜻하신 것만 남기세요`,
      }),
      en: ({ key, line, keptLine }) => ({
        problem: `${key}: is given twice with different values, so it is unclear ${heldTwiceInEnglish(key)}`,
        expected: `one line with ${key}:`,
        found: line,
        next: `Keep only the one you mean: this line or line ${keptLine}`,
      }),
    },
  }),
} as const;
