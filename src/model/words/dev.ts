import type { Spoken } from "../text/language.ts";
import { countedInEnglish, countedInKorean } from "./report.ts";
import { withParticle } from "./with-particle.ts";

/** Words of the preview, in the terminal and on the page. */
export interface PreviewWords {
  readonly portTaken: (wanted: number, port: number) => string;
  /** The first build since the preview was started. */
  readonly made: (milliseconds: number, errors: number, warnings: number) => string;
  readonly rebuilt: (milliseconds: number, errors: number, warnings: number) => string;
  /** Nothing could be built: the pages stay those of the last build. */
  readonly notRebuilt: (errors: number, warnings: number) => string;
  /** Notes that cannot be read, or of which an error says that they may be held back. */
  readonly leftOut: (notes: number) => string;
  /** Notes that could be read before. */
  readonly asBefore: (notes: number) => string;
  /** Styles and scripts of an earlier build. */
  readonly former: string;
  /** Styles and scripts without what has errors. */
  readonly incomplete: string;
  /** Settings that cannot be read. */
  readonly defaults: string;
  /** Everything is shown, but a site is not built with errors. */
  readonly wouldStop: string;
  readonly codeChanged: string;
  readonly codeBroken: string;
  /** The previous program keeps running. */
  readonly codeBrokenSince: string;
  /** A file of the preview could not be read; all others are still served. */
  readonly unanswered: (message: string) => string;
  readonly panelTitle: (errors: number, warnings: number) => string;
}

export const previewWords: Spoken<PreviewWords> = {
  ko: {
    portTaken: (wanted, port) =>
      `포트 ${withParticle(String(wanted), "은")} 다른 프로그램이 쓰고 있어 ${withParticle(String(port), "으로")} 엽니다.`,
    made: (milliseconds, errors, warnings) =>
      `만들었습니다 (${milliseconds} ms).${sentenceOf(countedInKorean(errors, warnings))}`,
    rebuilt: (milliseconds, errors, warnings) =>
      `다시 만들었습니다 (${milliseconds} ms).${sentenceOf(countedInKorean(errors, warnings))}`,
    notRebuilt: (errors, warnings) =>
      `다시 만들지 못했습니다.${sentenceOf(countedInKorean(errors, warnings))} 고칠 때까지 전에 만든 페이지를 보여 줍니다.`,
    leftOut: (notes) => `오류가 있는 노트 ${notes}편은 고칠 때까지 보여 주지 않습니다.`,
    asBefore: (notes) => `오류가 있는 노트 ${notes}편은 고칠 때까지 전에 저장한 대로 보여 줍니다.`,
    former: "스타일과 스크립트는 고칠 때까지 전에 만든 것을 씁니다.",
    incomplete: "오류가 있는 스타일과 스크립트는 고칠 때까지 쓰지 않습니다.",
    defaults: "오류가 있는 설정은 고칠 때까지 기본값으로 보여 줍니다.",
    wouldStop: "미리 보기는 저장한 대로 보여 주지만, npm run build 는 고칠 때까지 멈춥니다.",
    codeChanged: "코드나 설정이 바뀌어 다시 시작합니다.",
    codeBroken: "시작하지 못했습니다. 코드나 설정을 고치면 다시 시작합니다.",
    codeBrokenSince: "바뀐 코드나 설정으로는 시작하지 못했습니다. 고칠 때까지 바꾸기 전의 페이지를 보여 줍니다.",
    unanswered: (message) => `요청받은 파일 하나를 보여 주지 못했습니다: ${message}. 미리 보기는 계속합니다.`,
    panelTitle: (errors, warnings) => `고칠 곳이 있습니다. ${countedInKorean(errors, warnings)}`,
  },
  en: {
    portTaken: (wanted, port) => `Port ${wanted} is used by another program, so port ${port} is used instead.`,
    made: (milliseconds, errors, warnings) =>
      `Built (${milliseconds} ms).${sentenceOf(countedInEnglish(errors, warnings))}`,
    rebuilt: (milliseconds, errors, warnings) =>
      `Rebuilt (${milliseconds} ms).${sentenceOf(countedInEnglish(errors, warnings))}`,
    notRebuilt: (errors, warnings) =>
      `Not rebuilt.${sentenceOf(countedInEnglish(errors, warnings))} Until it is fixed, the pages of the last build are shown.`,
    leftOut: (notes) =>
      notes === 1
        ? "A note with errors is not shown until it is fixed."
        : `${notes} notes with errors are not shown until they are fixed.`,
    asBefore: (notes) =>
      notes === 1
        ? "A note with errors is shown in its previous version until it is fixed."
        : `${notes} notes with errors are shown in their previous versions until they are fixed.`,
    former: "Styles and scripts are those of an earlier build until they are fixed.",
    incomplete: "Styles and scripts with errors are not used until they are fixed.",
    defaults: "Settings with errors have their default values until they are fixed.",
    wouldStop: "The preview shows all as saved, but npm run build stops until it is fixed.",
    codeChanged: "Code or settings have changed. Restarting.",
    codeBroken: "It could not start. Fix the code or the settings, and it will start again.",
    codeBrokenSince:
      "It could not start with the changed code or settings. Until you fix them, the previous pages are shown.",
    unanswered: (message) => `A requested file could not be shown: ${message}. The preview goes on.`,
    panelTitle: (errors, warnings) => `Something needs fixing. ${countedInEnglish(errors, warnings)}`,
  },
};

function sentenceOf(counted: string): string {
  return counted === "" ? "" : ` ${counted}.`;
}
