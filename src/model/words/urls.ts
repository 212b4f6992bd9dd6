import type { Spoken } from "../text/language.ts";
import { withParticle } from "./with-particle.ts";

/** Words of a build about published addresses. */
export interface UrlWords {
  /** `urls` counts all addresses now in the file. */
  readonly written: (file: string, urls: number) => string;
  readonly notWritten: (file: string, reason: string) => string;
  readonly changedMeanwhile: (file: string) => string;
  /** Addresses of this build missing from the file. */
  readonly unknown: (file: string, urls: number) => string;
}

export const urlWords: Spoken<UrlWords> = {
  ko: {
    written: (file, urls) => `${file}에 주소 ${urls}개를 적었습니다. 글과 함께 커밋하세요: git add ${file}`,
    notWritten: (file, reason) => `${withParticle(file, "을")} 쓰지 못했습니다 (${reason}). 다시 실행하세요.`,
    changedMeanwhile: (file) => `${file}: 읽은 뒤에 파일이 바뀌어 쓰지 않았습니다. 다시 실행하세요.`,
    unknown: (file, urls) =>
      `새 주소 ${urls}개가 아직 ${file}에 없습니다. 사이트에 올릴 때: npm run build -- --publish`,
  },
  en: {
    written: (file, urls) =>
      `Recorded ${urls} ${urls === 1 ? "address" : "addresses"} in ${file}. Commit it with your notes: git add ${file}`,
    notWritten: (file, reason) => `${file} was not written (${reason}). Run this again.`,
    changedMeanwhile: (file) => `${file} changed after it was read, and was not written. Run this again.`,
    unknown: (file, urls) =>
      `${urls} new ${urls === 1 ? "address is" : "addresses are"} not in ${file} yet. When you publish: npm run build -- --publish`,
  },
};
