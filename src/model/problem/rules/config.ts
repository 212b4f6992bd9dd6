import { withParticle } from "../../words/with-particle.ts";
import { rule } from "../rule.ts";
import { type BrokenConfigCause, brokenConfigHint } from "./broken-config-hint.ts";
import { meantCount, meantValue } from "./meant-setting.ts";

/** The type of a configuration value, named in the writer's language. */
export type ConfigValueKind =
  | "text"
  | "non-empty-text"
  | "text-or-null"
  | "boolean"
  | "text-by-name"
  | "texts-by-name"
  | "texts"
  | "object"
  | "giscus"
  | "verification"
  | "index-now-key";

/** Configuration rules. */
export const configRules = {
  "config-missing": rule<{ file: string }>({
    severity: "error",
    message: {
      ko: ({ file }) => ({
        problem: "설정 파일이 없습니다",
        expected: file,
        found: "",
        next: "--config 뒤의 파일 이름을 확인하세요. 설정이 필요 없다면 --config를 빼도 됩니다",
      }),
      en: ({ file }) => ({
        problem: "The settings file does not exist",
        expected: file,
        found: "",
        next: "Check the file name after --config. If you need no settings, leave out --config",
      }),
    },
  }),
  "config-broken": rule<{ reason: string; cause: BrokenConfigCause }>({
    severity: "error",
    message: {
      ko: ({ reason, cause }) => ({
        problem: isRun(cause) ? "설정 파일을 실행하다가 오류가 났습니다" : "설정 파일을 실행할 수 없습니다",
        expected: isRun(cause) ? "끝까지 실행되는 설정" : "export default defineSite({ … })",
        found: reason,
        next: brokenConfigHint(reason, cause).ko,
      }),
      en: ({ reason, cause }) => ({
        problem: isRun(cause) ? "The settings file stopped with an error" : "The settings file cannot be run",
        expected: isRun(cause) ? "settings that run without an error" : "export default defineSite({ … })",
        found: reason,
        next: brokenConfigHint(reason, cause).en,
      }),
    },
  }),
  "config-unknown-key": rule<{ key: string; nearest: string | null; known: readonly string[] }>({
    severity: "error",
    message: {
      ko: ({ key, nearest, known }) => ({
        problem: "모르는 설정입니다",
        expected: known.join(", "),
        found: key,
        next: nearest === null ? "위의 이름 가운데 하나로 바꾸거나 지우세요" : `혹시 ${nearest} 인가요?`,
      }),
      en: ({ key, nearest, known }) => ({
        problem: "There is no such setting",
        expected: known.join(", "),
        found: key,
        next: nearest === null ? "Change it to one of the names above, or delete it" : `Did you mean ${nearest}?`,
      }),
    },
  }),
  "config-type": rule<{ key: string; expected: ConfigValueKind; found: string }>({
    severity: "error",
    message: {
      ko: ({ key, expected, found }) => ({
        problem: `${key}에 맞지 않는 값입니다`,
        expected: kindsInKorean[expected],
        found,
        next: `이렇게 쓰세요: ${lineFor(key, expected, found)}`,
      }),
      en: ({ key, expected, found }) => ({
        problem: `${key} has a wrong kind of value`,
        expected: kindsInEnglish[expected],
        found,
        next: `Write: ${lineFor(key, expected, found)}`,
      }),
    },
  }),
  "config-choice": rule<{ key: string; choices: readonly string[]; found: string; nearest: string | null }>({
    severity: "error",
    message: {
      ko: ({ key, choices, found, nearest }) => ({
        problem: `${key}에 쓸 수 없는 값입니다`,
        expected: choices.join(", "),
        found,
        next:
          nearest === null
            ? `이 가운데 하나를 쓰세요: ${inQuotes(choices)}`
            : `이렇게 쓰세요: ${lastName(key)}: "${nearest}"`,
      }),
      en: ({ key, choices, found, nearest }) => ({
        problem: `${key} cannot have this value`,
        expected: choices.join(", "),
        found,
        next: nearest === null ? `Write one of: ${inQuotes(choices)}` : `Write: ${lastName(key)}: "${nearest}"`,
      }),
    },
  }),
  "config-count": rule<{ key: string; most: number; found: string }>({
    severity: "error",
    message: {
      ko: ({ key, most, found }) => ({
        problem: `${key}에는 수를 써야 합니다`,
        expected: `1부터 ${most}까지의 정수`,
        found,
        next: `이렇게 쓰세요: ${key}: ${meantCount(found, most) ?? 10}`,
      }),
      en: ({ key, most, found }) => ({
        problem: `${key} must be a number`,
        expected: `a whole number from 1 to ${most}`,
        found,
        next: `Write: ${key}: ${meantCount(found, most) ?? 10}`,
      }),
    },
  }),
  "config-time-zone": rule<{ found: string; nearest: string | null }>({
    severity: "error",
    message: {
      ko: ({ found, nearest }) => ({
        problem: "모르는 시간대입니다",
        expected: "Asia/Seoul 같은 지역 이름",
        found,
        next: `이렇게 쓰세요: timeZone: "${nearest ?? "Asia/Seoul"}"`,
      }),
      en: ({ found, nearest }) => ({
        problem: "This time zone is unknown",
        expected: "the name of a region, such as Asia/Seoul",
        found,
        next: `Write: timeZone: "${nearest ?? "Asia/Seoul"}"`,
      }),
    },
  }),
  "config-origin": rule<{ key: string; found: string; origin: string; basePath: string | null }>({
    severity: "error",
    message: {
      ko: ({ key, found, origin, basePath }) => ({
        problem: `${withParticle(key, "은")} 사이트가 있는 곳의 주소입니다: https://로 시작하고 그 뒤에 경로가 없어야 합니다`,
        expected: origin,
        found,
        next:
          basePath === null
            ? `이렇게 쓰세요: ${origin}`
            : `주소는 ${withParticle(origin, "으로")} 쓰고, 나머지는 basePath: "${basePath}"(--base-path ${basePath})에 쓰세요`,
      }),
      en: ({ key, found, origin, basePath }) => ({
        problem: `${key} is the address of the site's host: it must start with https:// and have no path`,
        expected: origin,
        found,
        next:
          basePath === null
            ? `Write: ${origin}`
            : `Write ${origin} here, and the rest as basePath: "${basePath}" (--base-path ${basePath})`,
      }),
    },
  }),
  "config-base-path": rule<{ key: string; found: string; suggestion: string }>({
    severity: "error",
    message: {
      ko: ({ key, found, suggestion }) => ({
        problem: `${withParticle(key, "은")} 사이트가 놓일 폴더의 경로입니다`,
        expected: "/repo/ 처럼 /로 시작하고 끝나는 경로",
        found,
        next: `이렇게 쓰세요: ${suggestion}`,
      }),
      en: ({ key, found, suggestion }) => ({
        problem: `${key} is the path below which the site is served`,
        expected: "a path that starts and ends with /, such as /repo/",
        found,
        next: `Write: ${suggestion}`,
      }),
    },
  }),
  "config-permalink": rule<{ found: string; unknown: string | null; known: readonly string[]; suggestion: string }>({
    severity: "error",
    message: {
      ko: ({ found, unknown, known, suggestion }) => ({
        problem:
          unknown === null
            ? "permalink는 /로 시작해 /나 .html로 끝나고, 노트마다 다른 자리가 하나는 있어야 합니다"
            : `permalink에 모르는 자리가 있습니다: ${unknown}`,
        expected: `쓸 수 있는 자리: ${known.join(" ")}`,
        found,
        next: `이렇게 쓰세요: permalink: "${suggestion}"`,
      }),
      en: ({ found, unknown, known, suggestion }) => ({
        problem:
          unknown === null
            ? "permalink must start with /, end with / or .html, and have a placeholder that differs from note to note"
            : `permalink has an unknown placeholder: ${unknown}`,
        expected: `placeholders: ${known.join(" ")}`,
        found,
        next: `Write: permalink: "${suggestion}"`,
      }),
    },
  }),
  "config-alias-twice": rule<{ alias: string; keywords: readonly [string, string] }>({
    severity: "error",
    message: {
      ko: ({ alias, keywords }) => ({
        problem: "한 낱말이 두 키워드의 다른 이름으로 적혀 있습니다",
        expected: "키워드 하나",
        found: `${alias} → ${keywords.join(", ")}`,
        next: `keywordAliases에서 ${withParticle(alias, "을")} 한 곳에만 남기세요`,
      }),
      en: ({ alias, keywords }) => ({
        problem: "One word is listed as another spelling of two keywords",
        expected: "one keyword",
        found: `${alias} → ${keywords.join(", ")}`,
        next: `Keep ${alias} in only one place in keywordAliases`,
      }),
    },
  }),
} as const;

const kindsInKorean: Readonly<Record<ConfigValueKind, string>> = {
  text: "따옴표로 묶은 글",
  "non-empty-text": "따옴표로 묶은, 비어 있지 않은 글",
  "text-or-null": "따옴표로 묶은 글 또는 null",
  boolean: "true 또는 false",
  "text-by-name": "이름과 글의 짝",
  "texts-by-name": "이름과 글 목록의 짝",
  texts: "[ ]로 묶은 글 목록",
  object: "{ }로 묶은 설정",
  giscus: "giscus.app에서 받은 네 값",
  verification: "네이버와 구글에서 받은 확인 코드",
  "index-now-key": "영문자, 숫자, -로 된 8자에서 128자까지의 글",
};

const kindsInEnglish: Readonly<Record<ConfigValueKind, string>> = {
  text: "text in quotes",
  "non-empty-text": "text in quotes, not empty",
  "text-or-null": "text in quotes, or null",
  boolean: "true or false",
  "text-by-name": "pairs of a name and a text",
  "texts-by-name": "pairs of a name and a list of texts",
  texts: "a list of texts between [ ]",
  object: "settings between { }",
  giscus: "the four values from giscus.app",
  verification: "the codes from Naver and Google",
  "index-now-key": "8 to 128 letters, digits or -",
};

const examplesOfKind: Readonly<Record<ConfigValueKind, string>> = {
  text: '"…"',
  "non-empty-text": '"…"',
  "text-or-null": '"…"',
  boolean: "true",
  "text-by-name": '{ red: "사실" }',
  "texts-by-name": '{ LG: ["엘지"] }',
  texts: '["…", "…"]',
  object: "export default { … }",
  verification: 'verification: { naver: "…", google: "…" }',
  "index-now-key": '"0123456789abcdef"',
  giscus: 'comments: { repo: "owner/name", repoId: "…", category: "…", categoryId: "…" }',
};

/** Whether the error came while the configuration ran. */
function isRun(cause: BrokenConfigCause): boolean {
  return cause === "thrown" || cause === "exit";
}

/** The line to type: a whole setting if its parts belong together, else one key. */
function lineFor(key: string, expected: ConfigValueKind, found: string): string {
  const example =
    key === "sectionNames" ? '{ summary: ["다섯 글자로"] }' : (meantValue(expected, found) ?? examplesOfKind[expected]);
  return ["object", "giscus", "verification"].includes(expected) ? example : `${lastName(key)}: ${example}`;
}

function inQuotes(choices: readonly string[]): string {
  return choices.map((choice) => `"${choice}"`).join(", ");
}

function lastName(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}
