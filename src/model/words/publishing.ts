import type { Spoken } from "../text/language.ts";
import { withParticle } from "./with-particle.ts";

/** Words of the publishing commands. */
export interface PublishingWords {
  readonly nothingDue: string;
  /** A note that has gone live: the site's time, and its file. */
  readonly due: (day: string, time: string, file: string) => string;
  /** There is no key, so nobody is notified. */
  readonly announceOff: string;
  readonly announceNeedsOrigin: string;
  /** `INDEXNOW_SERVICE` is not a valid address. */
  readonly announceWrongService: (typed: string, usual: string) => string;
  readonly announceNothing: string;
  readonly announced: (addresses: number, host: string) => string;
  readonly announceRefused: (host: string, answer: string) => string;
  readonly sampleRemoved: (file: string) => string;
  readonly sampleChanged: (file: string) => string;
  readonly sampleUsed: (file: string) => string;
  readonly sampleRefused: (file: string, code: string) => string;
  /**
   * Names a command that brings back only what is gone: `git checkout -- posts` would undo what its writer has not
   * committed.
   */
  readonly samplesRemoved: (files: number) => string;
  readonly noSamples: string;
  readonly samplesLeft: string;
  readonly samplesInLock: string;
  readonly sampleCards: string;
  /** No note is left, and Git does not keep empty folders. */
  readonly samplesNext: string;
}

export const publishingWords: Spoken<PublishingWords> = {
  ko: {
    nothingDue: "그 사이에 때가 된 노트는 없습니다.",
    due: (day, time, file) => `${day} ${time}  ${file}`,
    announceOff:
      "검색 엔진에 알리지 않습니다. 알리려면 site.config.ts에 indexNowKey를 쓰거나 INDEXNOW_KEY를 정하세요 (docs/hosts/indexnow.md).",
    announceNeedsOrigin: "사이트의 주소를 모릅니다. --origin https://… 을 붙이세요.",
    announceWrongService: (typed, usual) =>
      `INDEXNOW_SERVICE에 적힌 것은 알림을 받을 곳의 주소가 아닙니다: ${typed}. https://로 시작하는 주소를 쓰거나, 이 환경 변수를 지우세요. 지우면 ${usual}에 알립니다.`,
    announceNothing: "알릴 주소가 아직 없습니다.",
    announced: (addresses, host) => `바뀐 주소 ${addresses}개를 ${host}에 알렸습니다.`,
    announceRefused: (host, answer) =>
      `${withParticle(host, "이")} 받지 않았습니다: ${answer}. 사이트는 그대로 실려 있습니다.`,
    sampleRemoved: (file) => `지움  ${file}`,
    sampleChanged: (file) => `남김  ${file} (고쳐 쓴 노트)`,
    sampleUsed: (file) => `남김  ${file} (노트에 쓰인 그림)`,
    sampleRefused: (file, code) => `남김  ${file} (지울 수 없는 파일: ${code})`,
    samplesRemoved: (files) =>
      `예시 파일 ${files}개를 지웠습니다. 되돌리기(git add 하기 전에): git checkout-index -a -q`,
    noSamples: "지울 예시 노트가 없습니다.",
    samplesLeft: "지우지 못한 예시가 있습니다. 그 폴더에 쓸 권한이 있는지 확인하고 다시 하세요.",
    samplesInLock:
      "예시 노트의 주소가 urls.lock에 있습니다. 다음 빌드는 한 번만 이렇게 하세요: npm run build -- --accept-removals",
    sampleCards: "예시 노트의 카드 그림이 assets/img/cards에 남아 있습니다. 이 명령이 지웁니다: npm run cards",
    samplesNext:
      "다음: 첫 노트를 쓰세요(npm run new). 노트가 한 편은 있어야 깃이 posts 폴더를 올리고 사이트가 만들어집니다.",
  },
  en: {
    nothingDue: "No notes came due in that time.",
    due: (day, time, file) => `${day} ${time}  ${file}`,
    announceOff:
      "Search engines are not notified. To notify them, set indexNowKey in site.config.ts, or INDEXNOW_KEY (docs/hosts/indexnow.md).",
    announceNeedsOrigin: "The site's address is unknown. Add --origin https://…",
    announceWrongService: (typed, usual) =>
      `INDEXNOW_SERVICE is not a valid address: ${typed}. Use one that starts with https://, or unset it to notify ${usual}.`,
    announceNothing: "There are no addresses to notify about yet.",
    announced: (addresses, host) =>
      `Notified ${host} of ${addresses} changed ${addresses === 1 ? "address" : "addresses"}.`,
    announceRefused: (host, answer) => `${host} refused the notice: ${answer}. The site is published anyway.`,
    sampleRemoved: (file) => `Removed  ${file}`,
    sampleChanged: (file) => `Kept     ${file} (you changed it)`,
    sampleUsed: (file) => `Kept     ${file} (a note uses it)`,
    sampleRefused: (file, code) => `Kept     ${file} (it cannot be removed: ${code})`,
    samplesRemoved: (files) =>
      `Removed ${files} sample ${files === 1 ? "file" : "files"}. To undo (before git add): git checkout-index -a -q`,
    noSamples: "There are no sample notes to remove.",
    samplesLeft: "Some samples could not be removed. Check that you may write to their folders, and run this again.",
    samplesInLock:
      "urls.lock still has addresses of sample notes. For the next build only, run: npm run build -- --accept-removals",
    sampleCards: "Cards of sample notes are still in assets/img/cards. To remove them: npm run cards",
    samplesNext:
      "Next: write your first note (npm run new). Git does not keep an empty posts folder, so without a note no site can be built.",
  },
};
