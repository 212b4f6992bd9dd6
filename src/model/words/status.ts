import type { IgnoredReason, PostState } from "../site-status.ts";
import type { Spoken } from "../text/language.ts";

/** Words of `status`. */
export interface StatusWords {
  /** A post's state in one word. */
  readonly states: Readonly<Record<PostState, string>>;
  readonly unlisted: string;
  readonly draft: string;
  readonly unpublished: string;
  /** `until` is a date and time in the named zone. */
  readonly future: (until: string, timeZone: string) => string;
  readonly ignored: Readonly<Record<IgnoredReason, string>>;
  readonly counts: (counts: Readonly<Record<PostState, number>>) => string;
  readonly noPosts: string;
  readonly openQuestions: (count: number) => string;
  /** Precedes the first open questions. */
  readonly longestOpen: string;
  readonly moreQuestions: (count: number) => string;
  /** `month` is `YYYY-MM`. */
  readonly daysThisMonth: (month: string, days: number) => string;
  readonly unusedImages: (count: number) => string;
  readonly moreImages: (count: number) => string;
  /** Invalid posts stop the whole build. */
  readonly invalidNext: string;
}

/** `2026-11` as November 2026. */
const monthInEnglish = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

export const statusWords: Spoken<StatusWords> = {
  ko: {
    states: {
      published: "공개",
      future: "예약",
      draft: "초안",
      unpublished: "비공개",
      ignored: "노트 아님",
      invalid: "오류",
    },
    unlisted: "(목록에는 없음: unlisted)",
    draft: "draft: true 를 지우면 실립니다",
    unpublished: "published: false 를 지우면 실립니다",
    future: (until, timeZone) => `${until} (${timeZone})에 실립니다. 그 뒤에 사이트를 다시 만드세요`,
    ignored: {
      dot: "이름이나 폴더가 . 으로 시작해 읽지 않습니다",
      underscore: "이름이나 폴더가 _ 로 시작해 읽지 않습니다. _ 를 지우면 노트가 됩니다",
      draft:
        "이름이나 폴더가 초안이나 비공개(drafts/, private/, .draft.md)라 읽지 않습니다. 그 폴더에서 꺼내거나 .draft 를 지우면 노트가 됩니다",
      extension: ".md 로 끝나지 않아 읽지 않습니다. 이름 끝을 .md 로 바꾸세요",
      page: "웹 페이지라 읽지 않습니다. 이것으로 새 노트 만들기: npm run new -- --html 파일",
      irregular: "링크나 특수 파일이라 읽지 않습니다. 노트를 보통 파일로 복사해 두세요",
      cloud: "아직 iCloud에서 내려받지 않아 읽지 못합니다. Finder에서 내려받으세요",
      document: "한글이나 워드 같은 문서라 읽지 않습니다. 글을 복사해 새 노트에 붙여 넣으세요: npm run new",
      elsewhere: "노트 폴더 밖에 있어 읽지 않습니다. 노트 폴더로 옮기세요",
    },
    counts: ({ published, future, draft, unpublished, ignored, invalid }) =>
      [
        `공개 ${published}편`,
        ...(future > 0 ? [`예약 ${future}편`] : []),
        ...(draft > 0 ? [`초안 ${draft}편`] : []),
        ...(unpublished > 0 ? [`비공개 ${unpublished}편`] : []),
        ...(invalid > 0 ? [`오류 ${invalid}편`] : []),
        ...(ignored > 0 ? [`노트 아닌 파일 ${ignored}개`] : []),
      ].join(", "),
    noPosts: "아직 노트가 없습니다. 첫 노트 쓰기: npm run new",
    openQuestions: (count) => `아직 궁금한 점 ${count}개`,
    longestOpen: "오래 궁금했던 것부터",
    moreQuestions: (count) => `그 밖에 ${count}개 (npm run dev 를 켜고 /questions/ 에서 모두 보기)`,
    daysThisMonth: (month, days) => `${month.replace("-0", "-").replace("-", "년 ")}월에 공부한 날 ${days}일`,
    unusedImages: (count) => `어느 노트도 쓰지 않는 그림 ${count}개`,
    moreImages: (count) => `그 밖에 ${count}개 (--format json 으로 모두 보기)`,
    invalidNext: "오류가 있는 동안에는 사이트를 새로 만들 수 없습니다. 자세히 보기: npm run check",
  },
  en: {
    states: {
      published: "published",
      future: "scheduled",
      draft: "draft",
      unpublished: "unpublished",
      ignored: "not a note",
      invalid: "error",
    },
    unlisted: "(not in lists: unlisted)",
    draft: "delete draft: true to publish it",
    unpublished: "delete published: false to publish it",
    future: (until, timeZone) => `will be published at ${until} (${timeZone}); build the site again after that`,
    ignored: {
      dot: "not read: its name or folder starts with .",
      underscore: "not read: its name or folder starts with _ ; remove the _ to make it a note",
      draft:
        "not read: it or its folder is named as a draft or private (drafts/, private/, .draft.md); move it out or remove .draft to make it a note",
      extension: "not read: its name does not end with .md ; rename it",
      page: "not read: a web page; to make a note from it: npm run new -- --html FILE",
      irregular: "not read: a link or special file; copy the note here as an ordinary file",
      cloud: "not read: still only in iCloud; download it in Finder",
      document: "not read: a word processor document; paste its text into a new note: npm run new",
      elsewhere: "not read: it is outside the folder of notes; move it there",
    },
    counts: ({ published, future, draft, unpublished, ignored, invalid }) =>
      [
        `${published} published`,
        ...(future > 0 ? [`${future} scheduled`] : []),
        ...(draft > 0 ? [`${draft} ${draft === 1 ? "draft" : "drafts"}`] : []),
        ...(unpublished > 0 ? [`${unpublished} unpublished`] : []),
        ...(invalid > 0 ? [`${invalid} with errors`] : []),
        ...(ignored > 0
          ? [`${ignored} ${ignored === 1 ? "file that is not a note" : "files that are not notes"}`]
          : []),
      ].join(", "),
    noPosts: "No notes yet. To write the first: npm run new",
    openQuestions: (count) => `${count} open ${count === 1 ? "question" : "questions"}`,
    longestOpen: "Waiting longest",
    moreQuestions: (count) => `${count} more (see all at /questions/ in npm run dev)`,
    daysThisMonth: (month, days) =>
      `${days} ${days === 1 ? "study day" : "study days"} in ${monthInEnglish.format(new Date(month))}`,
    unusedImages: (count) => `${count} unused ${count === 1 ? "picture" : "pictures"}`,
    moreImages: (count) => `${count} more (see all with --format json)`,
    invalidNext: "The site cannot be built until the errors are fixed. For details: npm run check",
  },
};
