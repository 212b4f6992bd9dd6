import type { Spoken } from "../text/language.ts";
import { withParticle } from "./with-particle.ts";

/** Words of `new`: first its questions, then its reports. */
export interface NewWords {
  readonly ask: NewQuestions;
  readonly made: (path: string) => string;
  /** An untouched note of the same article got what is known now. */
  readonly refilled: (path: string) => string;
  /** The same, but nothing more is known. */
  readonly stillEmpty: (path: string) => string;
  readonly folderMade: (folder: string) => string;
  readonly preview: (address: string) => string;
  readonly next: string;
  readonly nextForDraft: string;
  readonly heldUntil: (day: string) => string;
  readonly fetching: (host: string) => string;
  /** The note is created anyway. */
  readonly madeWithout: string;
  readonly saysNothing: string;
  readonly noBody: string;
  readonly noPicture: string;
  readonly noPictureFetched: string;
  readonly notPicture: string;
  readonly pictureSaved: (path: string) => string;
  readonly pictureNotSaved: (path: string, reason: string) => string;
  readonly pictureWithoutWords: (path: string) => string;
  readonly titleFromHost: (title: string) => string;
  readonly slugTold: (typed: string, slug: string) => string;
  readonly nameTaken: (wanted: string) => string;
  readonly tagKept: (typed: string, known: string) => string;
  readonly studied: (path: string) => string;
  readonly unplaced: (names: readonly string[]) => string;
  readonly unreadable: (path: string) => string;
  readonly configFaulty: (file: string) => string;
  readonly stopped: string;
  readonly notMade: string;
  readonly notWritten: (path: string, reason: string) => string;
  readonly noEditor: (path: string) => string;
  readonly editorFailed: (editor: string, reason: string) => string;
}

export interface NewQuestions {
  readonly title: string;
  readonly titleHint: string;
  readonly titleNeeded: string;
  readonly tooLong: (limit: number) => string;
  readonly link: string;
  readonly linkHint: string;
  readonly linkWrong: string;
  readonly linkNeeded: string;
  readonly tags: string;
  readonly tagKeys: string;
  readonly tagMeant: (typed: string, known: string) => string;
  readonly stillMake: string;
  readonly alternative: string;
  readonly alternativeHint: string;
  readonly yes: string;
  readonly no: string;
}

/** System error codes in plain words. */
const reasons: Spoken<Readonly<Record<string, string>>> = {
  ko: {
    EACCES: "쓸 권한이 없습니다",
    EPERM: "쓸 권한이 없습니다",
    EROFS: "읽기만 할 수 있는 디스크입니다",
    ENOSPC: "디스크가 가득 찼습니다",
    ENOTDIR: "폴더가 있어야 할 자리에 파일이 있습니다",
    ENAMETOOLONG: "이름이 너무 깁니다",
    ENOENT: "그런 프로그램이나 폴더가 없습니다",
  },
  en: {
    EACCES: "you have no permission to write here",
    EPERM: "you have no permission to write here",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
    ENOTDIR: "there is a file where a folder should be",
    ENAMETOOLONG: "the name is too long",
    ENOENT: "there is no such program or folder",
  },
};

export const newWords: Spoken<NewWords> = {
  ko: {
    ask: {
      title: "노트 제목",
      titleHint: "비워 두면 기사의 제목을 씁니다",
      titleNeeded: "제목을 써 주세요.",
      tooLong: (limit) => `너무 깁니다. ${limit}자까지 쓸 수 있습니다.`,
      link: "기사 링크",
      linkHint: "없으면 Enter",
      linkWrong: "https://로 시작하는 주소를 그대로 붙여 넣어 주세요.",
      linkNeeded: "제목이 없으니 기사 링크가 있어야 합니다.",
      tags: "태그",
      tagKeys: "Tab: 완성 · 쉼표: 다음 태그 · Enter: 끝",
      tagMeant: (typed, known) =>
        `${withParticle(`‘${typed}’`, "과")} 비슷한 태그 ${withParticle(`‘${known}’`, "이")} 이미 있습니다. ${withParticle(known, "으로")} 쓸까요?`,
      stillMake: "그래도 새로 만들까요?",
      alternative: "그림을 볼 수 없는 사람에게 읽어 줄 설명",
      alternativeHint: "무엇이 보이는지 한 문장으로",
      yes: "예",
      no: "아니요",
    },
    made: (path) => `만들었습니다: ${path}`,
    refilled: (path) => `전에 이 기사로 만들어 둔 빈 노트를 채웠습니다: ${path}`,
    stillEmpty: (path) => `이 기사로 만든 노트가 이미 있습니다. 그 노트에 쓰세요: ${path}`,
    folderMade: (folder) => `${folder} 폴더가 없어서 새로 만들었습니다.`,
    preview: (address) => `미리 보기: ${address}`,
    next: "다음: npm run dev 를 켜 두고, 파일을 열어 기사와 키워드, 요약, 궁금한 점을 채우세요.",
    nextForDraft: "초안이라 아직 사이트에 실리지 않습니다. 다 쓰면 파일에서 draft: true 줄을 지우세요.",
    heldUntil: (day) => `날짜가 앞날이라 ${day}부터 사이트에 실립니다.`,
    fetching: (host) => `${host}에서 기사를 가져옵니다…`,
    madeWithout: "알고 있는 것만으로 노트를 만듭니다. 같은 명령을 다시 실행하면, 아직 쓰지 않은 노트를 채웁니다.",
    saysNothing: "이 페이지에서는 기사의 제목도 언론사도 찾지 못했습니다. 노트에서 직접 채워 주세요.",
    noBody: "이 페이지에서는 기사의 본문을 찾지 못했습니다. 필요하면 노트에 직접 옮겨 주세요.",
    noPicture: "이 페이지에서는 대표 그림을 찾지 못했습니다.",
    noPictureFetched: "대표 그림을 가져오지 못했습니다.",
    notPicture: "대표 그림이 PNG, JPG, WebP, GIF 그림이 아니어서 저장하지 않았습니다.",
    pictureSaved: (path) => `그림을 저장했습니다: ${path}`,
    pictureNotSaved: (path, reason) => `그림을 저장하지 못했습니다. ${path}: ${reasons.ko[reason] ?? reason}.`,
    pictureWithoutWords: (path) => `그림에 설명이 없습니다. ${path}의 ![ ] 안에 무엇이 보이는지 써 주세요.`,
    titleFromHost: (title) =>
      `제목을 알 수 없어 ${withParticle(`‘${title}’`, "이라고")} 두었습니다. 노트에서 고쳐 주세요.`,
    slugTold: (typed, slug) => `--slug ${typed}: 주소에 쓸 수 있게 ${withParticle(slug, "으로")} 바꾸었습니다.`,
    nameTaken: (wanted) =>
      `${withParticle(`‘${wanted}’`, "이라는")} 노트가 이미 있어 뒤에 번호를 붙였습니다. 그 노트를 이어 쓰려던 것이라면 새 파일은 지워도 됩니다.`,
    tagKept: (typed, known) =>
      `${withParticle(`‘${typed}’`, "과")} 비슷한 태그 ${withParticle(`‘${known}’`, "이")} 이미 있습니다. 쓴 대로 두었으니, 같은 뜻이면 노트에서 고치세요.`,
    studied: (path) => `이미 공부한 기사입니다. 앞선 노트: ${path}`,
    unplaced: (names) =>
      `틀에 자리가 없어 넣지 않은 것: ${names.join(", ")}. 틀에 ${withParticle(names.map((name) => `{{${name}}}`).join(" "), "을")} 쓰면 들어갑니다.`,
    unreadable: (path) => `틀대로 만든 ${path}에 고칠 곳이 있습니다. npm run check 로 확인하세요.`,
    configFaulty: (file) => `${file}에 고칠 곳이 있어 기본값으로 만들었습니다. npm run check 로 확인하세요.`,
    stopped: "그만두었습니다. 아무 파일도 만들지 않았습니다.",
    notMade: "새 노트를 만들지 않았습니다.",
    notWritten: (path, reason) =>
      `${path}: 노트를 쓸 수 없습니다. ${reasons.ko[reason] ?? reason}. 이것부터 해결하고 다시 하거나, --posts 로 다른 폴더를 쓰세요.`,
    noEditor: (path) =>
      `편집기를 정해 두지 않아 열지 못했습니다. EDITOR 환경 변수를 정하거나(예: EDITOR="code --wait") ${path}를 직접 여세요.`,
    editorFailed: (editor, reason) => `${editor}: 편집기를 열지 못했습니다 (${reasons.ko[reason] ?? reason}).`,
  },
  en: {
    ask: {
      title: "Title of the note",
      titleHint: "leave empty to use the article's headline",
      titleNeeded: "Please type a title.",
      tooLong: (limit) => `Too long. Use at most ${limit} characters.`,
      link: "Link to the article",
      linkHint: "press Enter if there is none",
      linkWrong: "Paste the whole address, starting with https://",
      linkNeeded: "Without a title, a link to the article is needed.",
      tags: "Tags",
      tagKeys: "Tab: complete · comma: next tag · Enter: done",
      tagMeant: (typed, known) => `“${typed}” is close to your tag “${known}”. Use “${known}” instead?`,
      stillMake: "Create a new one anyway?",
      alternative: "What the picture shows, for people who cannot see it",
      alternativeHint: "one sentence",
      yes: "Yes",
      no: "No",
    },
    made: (path) => `Created: ${path}`,
    refilled: (path) => `Filled in the note you had made from this article and not written in yet: ${path}`,
    stillEmpty: (path) => `There is a note for this article already. Write in that one: ${path}`,
    folderMade: (folder) => `The folder ${folder} did not exist, so it was created.`,
    preview: (address) => `Preview: ${address}`,
    next: "Next: keep npm run dev running, open the file, and fill in the article, keywords, summary and questions.",
    nextForDraft: "As a draft, it is not on the site yet. When it is ready, delete the line draft: true.",
    heldUntil: (day) => `Its date is in the future, so it will be on the site from ${day}.`,
    fetching: (host) => `Fetching the article from ${host}…`,
    madeWithout:
      "The note is created with what is known. Run the same command again to fill it in, as long as you have not written in it.",
    saysNothing: "No headline or newspaper was found on the page. Please fill them in yourself.",
    noBody: "No article text was found on the page. Copy what you need into the note.",
    noPicture: "No lead picture was found on the page.",
    noPictureFetched: "The lead picture could not be fetched.",
    notPicture: "The lead picture is not a PNG, JPG, WebP or GIF, so it was not saved.",
    pictureSaved: (path) => `Picture saved: ${path}`,
    pictureNotSaved: (path, reason) => `The picture was not saved. ${path}: ${reasons.en[reason] ?? reason}.`,
    pictureWithoutWords: (path) => `The picture has no description. In ${path}, write what it shows inside ![ ].`,
    titleFromHost: (title) => `The title is unknown, so it is “${title}” for now. Change it in the note.`,
    slugTold: (typed, slug) => `--slug ${typed}: changed to ${slug}, so that it works in an address.`,
    nameTaken: (wanted) =>
      `There is already a note named ${wanted}, so this one got a number. If you meant to continue that note, you can delete the new file.`,
    tagKept: (typed, known) =>
      `“${typed}” is close to your tag “${known}”. It was kept as typed; if both mean the same, change it in the note.`,
    studied: (path) => `You have already studied this article: ${path}`,
    unplaced: (names) =>
      `Left out, because the template has no place for it: ${names.join(", ")}. To include it, put ${names.map((name) => `{{${name}}}`).join(" ")} in the template.`,
    unreadable: (path) => `${path}, created from the template, needs fixing. For details: npm run check`,
    configFaulty: (file) => `${file} needs fixing, so the default settings were used. For details: npm run check`,
    stopped: "Stopped. No file was created.",
    notMade: "No note was created.",
    notWritten: (path, reason) =>
      `${path}: the note cannot be written: ${reasons.en[reason] ?? reason}. Put that right and run this again, or choose another folder with --posts.`,
    noEditor: (path) =>
      `No editor is set, so the note was not opened. Set EDITOR (for example EDITOR="code --wait") or open ${path} yourself.`,
    editorFailed: (editor, reason) => `${editor}: the editor could not be opened (${reasons.en[reason] ?? reason}).`,
  },
};
