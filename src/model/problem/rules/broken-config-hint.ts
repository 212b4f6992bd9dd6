import { withParticle } from "../../words/with-particle.ts";

/** Whether a configuration could not be parsed, lacks a package, threw an error of its own, or tried to end Saegim. */
export type BrokenConfigCause = "unread" | "package-missing" | "thrown" | "exit";

interface Hint {
  readonly ko: string;
  readonly en: string;
}

/** What to do about a configuration that does not run, by the error of the parser or of Node. */
export function brokenConfigHint(reason: string, cause: BrokenConfigCause): Hint {
  switch (cause) {
    case "thrown":
      return undefinedName(reason) ?? fixThrown;
    case "exit":
      return leaveExit;
    case "package-missing":
      return installPackage;
    case "unread":
      return wrongSign(reason) ?? (reason.startsWith("Could not resolve") ? findFile : findMissing);
  }
}

/** A name that stands for nothing: a text without quotes, or a line of another kind of file. */
function undefinedName(reason: string): Hint | null {
  const name = /^(\S+) is not defined/u.exec(reason)?.[1];
  if (name === undefined) return null;
  if (name === "defineSite") return importDefineSite;
  if (name === "module" || name === "exports") return exportDefault;
  return {
    ko: `${withParticle(name, "이")} 글이라면 따옴표로 묶으세요: "${name}"`,
    en: `If ${name} is a text, put it in quotes: "${name}"`,
  };
}

/** Signs that look like those of code. */
function wrongSign(reason: string): Hint | null {
  if (/[“”‘’]/u.test(reason)) return straightQuotes;
  const sign = /(?:found|Unexpected) "([\uFF01-\uFF5E])/u.exec(reason)?.[1];
  if (sign === undefined) return null;
  const wanted = sign.normalize("NFKC");
  return { ko: `전각 ${sign} 대신 반각 ${wanted} 를 쓰세요`, en: `Replace the full-width ${sign} with ${wanted}` };
}

const fixThrown: Hint = {
  ko: "오류가 난 줄을 고치세요. 그 줄에서 쓰는 값이 정말 있는지 확인하세요",
  en: "Fix the line with the error. Check that every value it uses exists",
};

const importDefineSite: Hint = {
  ko: '첫 줄에 이렇게 쓰세요: import { defineSite } from "./src/model/site-config.ts";',
  en: 'Write as the first line: import { defineSite } from "./src/model/site-config.ts";',
};

const exportDefault: Hint = {
  ko: "module.exports = 대신 export default 를 쓰세요",
  en: "Write export default in place of module.exports =",
};

const leaveExit: Hint = {
  ko: "process.exit를 부르는 줄을 지우세요. 설정은 새김을 끝내지 못합니다",
  en: "Delete the line that calls process.exit: the settings cannot end Saegim",
};

const installPackage: Hint = {
  ko: "그 패키지를 설치하거나(npm install), 가져오는(import) 줄을 지우세요",
  en: "Install that package (npm install), or delete the line that imports it",
};

const straightQuotes: Hint = {
  ko: '둥근 따옴표(“ ”)를 곧은 따옴표(" ")로 바꾸세요',
  en: 'Replace curly quotes (“ ”) with straight ones (" ")',
};

const findFile: Hint = {
  ko: "그 파일이 있는지, 이름이 맞는지 확인하세요",
  en: "Check that the file exists and its name is right",
};

const findMissing: Hint = {
  ko: "바로 앞에 고친 줄에서 빠진 쉼표나 따옴표, 괄호를 찾아보세요",
  en: "Look for a missing comma, quote or bracket on the line you changed last",
};
