import type { Spoken } from "../text/language.ts";
import { withParticle } from "./with-particle.ts";

/** Words of the command line about itself and the site it built. */
export interface CliWords {
  readonly help: HelpWords;
  readonly build: BuildWords;
  /** Notes with a draft's name, and where they are. */
  readonly draftsByName: (notes: number, places: string) => string;
  readonly fix: FixWords;
  readonly dev: DevWords;
  readonly watch: WatchWords;
  /** Precedes the messages about wrong usage. */
  readonly wrongUse: string;
  readonly helpHint: (command: string | null) => string;
  /** A file or folder without access, with the system's error code. */
  readonly refused: (path: string, code: string) => string;
  /** A bug in Saegim itself. */
  readonly unexpected: (message: string) => string;
  readonly unexpectedNext: string;
}

export interface HelpWords {
  readonly tagline: string;
  readonly usage: string;
  readonly command: string;
  readonly options: string;
  readonly noteTitle: string;
  readonly folder: string;
  readonly file: string;
  readonly commandsTitle: string;
  readonly optionsTitle: string;
  readonly environmentTitle: string;
  readonly exitTitle: string;
  readonly commandHelp: string;
  readonly examplesTitle: string;
  /** Commands to type, from the simplest. */
  readonly examples: Readonly<Partial<Record<keyof HelpWords["commandPurposes"], readonly string[]>>>;
  readonly commandPurposes: Readonly<
    Record<
      "new" | "import" | "build" | "dev" | "check" | "status" | "due" | "announce" | "cards" | "remove-samples",
      string
    >
  >;
  readonly optionPurposes: Readonly<
    Record<
      | "url"
      | "html"
      | "tags"
      | "category"
      | "date"
      | "slug"
      | "draft"
      | "body"
      | "image"
      | "template"
      | "open"
      | "allowLocal"
      | "posts"
      | "assets"
      | "output"
      | "config"
      | "basePath"
      | "origin"
      | "now"
      | "since"
      | "port"
      | "publish"
      | "acceptMoves"
      | "acceptRemovals"
      | "to"
      | "write"
      | "fix"
      | "undo"
      | "watch"
      | "format"
      | "lang"
      | "noCache"
      | "debug"
      | "help"
      | "version",
      string
    >
  >;
  readonly environment: Readonly<
    Record<"BASE_PATH" | "SITE_ORIGIN" | "INDEXNOW_KEY" | "EDITOR" | "CHROMIUM" | "NO_COLOR", string>
  >;
  readonly exits: Readonly<Record<0 | 1 | 2, string>>;
}

export interface BuildWords {
  /** Progress: notes read so far. */
  readonly reading: (notes: number) => string;
  /** Progress: pages and other files written so far. */
  readonly writing: (files: number) => string;
  readonly done: (site: BuiltNumbers) => string;
  readonly heldBack: (notes: number) => string;
  readonly warnings: (count: number) => string;
  readonly next: string;
  /** The build failed; the previous site, if any, is kept. */
  readonly stopped: (former: string | null) => string;
}

/** The numbers in a build's summary. */
export interface BuiltNumbers {
  readonly notes: number;
  readonly pages: number;
  readonly output: string;
  readonly milliseconds: number;
}

export interface FixWords {
  readonly fixed: (file: string, line: number) => string;
  readonly total: (places: number, files: number) => string;
  readonly nothing: string;
  readonly changedMeanwhile: (file: string) => string;
  readonly notWritten: (file: string, reason: string) => string;
  /** The texts before the fixes cannot be kept in a folder. */
  readonly notRemembered: (folder: string, reason: string) => string;
  /** How the fixes just made are undone. */
  readonly undo: string;
  readonly undone: (file: string) => string;
  readonly notUndone: (file: string, reason: string) => string;
  readonly writtenSince: (file: string) => string;
  readonly goneSince: (file: string) => string;
  readonly nothingToUndo: string;
}

export interface DevWords {
  readonly ready: (address: string) => string;
  readonly stop: string;
}

/** Words around each report of `check --watch`. */
export interface WatchWords {
  readonly looking: string;
  readonly waiting: string;
}

export const cliWords: Spoken<CliWords> = {
  ko: {
    help: {
      tagline: "새김: 마크다운으로 쓴 공부 노트를 사이트로 만듭니다.",
      usage: "쓰는 법",
      command: "명령",
      options: "옵션",
      noteTitle: "제목",
      folder: "폴더",
      file: "파일",
      commandsTitle: "명령",
      optionsTitle: "옵션",
      environmentTitle: "환경 변수",
      exitTitle: "종료 코드",
      commandHelp: "명령마다 자세한 도움말",
      examplesTitle: "예",
      examples: {
        new: ["npm run new", 'npm run new -- "환율이 오른다" --tags 경제,환율', "npm run new -- --url https://…"],
        import: ["npm run import -- ../my-blog", "npm run import -- ../my-blog --write"],
        dev: ["npm run dev", "npm run dev -- --port 3000"],
        check: ["npm run check", "npm run check -- posts/2022-01-07-exchange-rate.md", "npm run check -- --fix"],
        due: ["npm run saegim -- due --since 2026-11-01"],
      },
      commandPurposes: {
        new: "새 노트를 만듭니다. 제목이 없으면 물어봅니다",
        import: "다른 프로그램의 블로그나 마크다운 폴더의 글을 가져옵니다",
        build: "노트를 읽어 사이트를 만듭니다",
        dev: "사이트를 미리 보여 주고, 노트를 저장할 때마다 다시 만듭니다",
        check: "사이트를 만들지 않고 노트의 문제만 찾습니다",
        due: "정한 시각 뒤에 실릴 때가 된 노트를 보여 줍니다",
        announce: "바뀐 주소를 검색 엔진에 알립니다 (IndexNow)",
        cards: "노트마다 링크를 공유할 때 보일 카드를 그립니다",
        "remove-samples": "처음에 들어 있는 예시 노트를 지웁니다",
        status: "노트마다 사이트에 실리는지, 실리지 않으면 왜인지 보여 줍니다",
      },
      optionPurposes: {
        url: "기사의 주소. 제목, 언론사, 기자, 날짜를 가져옵니다",
        html: "저장해 둔 기사 페이지. - 는 표준 입력",
        tags: "쉼표로 나눈 태그",
        category: "분류",
        date: "노트의 날짜 (보통 오늘)",
        slug: "파일 이름에 쓸 짧은 이름",
        draft: "초안으로 만듭니다. 사이트에 싣지 않습니다",
        body: "기사의 본문도 옮겨 적습니다",
        image: "기사의 대표 그림도 저장합니다",
        template: "노트의 틀로 쓸 파일",
        open: "만든 노트를 편집기로 엽니다",
        allowLocal: "이 컴퓨터와 내부 네트워크의 주소에서도 가져옵니다",
        posts: "노트가 있는 폴더 (보통 posts)",
        assets: "그림 같은 파일이 있는 폴더 (보통 assets)",
        output: "사이트를 쓸 폴더 (보통 _site)",
        config: "설정 파일 (보통 site.config.ts)",
        basePath: "사이트가 놓일 폴더의 경로",
        origin: "사이트가 있는 곳의 주소, 경로 없이",
        now: "지금으로 여길 시각. 그 뒤의 노트는 싣지 않습니다",
        since: "언제부터 살필지",
        port: "미리 보기를 띄울 포트",
        publish: "사이트에 올릴 때: 실린 주소를 urls.lock에 적습니다",
        acceptMoves: "옮긴 노트의 옛 주소를 새 주소로 이어 줍니다",
        acceptRemovals: "지운 노트의 주소가 없어져도 됩니다",
        to: "가져온 것을 둘 폴더 (보통 지금 폴더)",
        write: "파일로 씁니다. 이 옵션이 없으면 보여 주기만 합니다",
        fix: "고칠 수 있는 문제를 노트 파일에서 바로 고칩니다",
        undo: "마지막 --fix가 고친 것을 되돌립니다",
        watch: "켜 두면 저장할 때마다 다시 확인합니다",
        format: "결과의 형식",
        lang: "메시지의 언어",
        noCache: "전에 읽고 만든 것을 쓰지 않고 모두 새로 만듭니다",
        debug: "새김 자신의 오류를 자세히 보여 줍니다",
        help: "도움말",
        version: "버전",
      },
      environment: {
        BASE_PATH: "--base-path 와 같습니다",
        SITE_ORIGIN: "--origin 과 같습니다",
        INDEXNOW_KEY: "IndexNow 키",
        EDITOR: "--open 이 쓸 편집기. VISUAL 이 먼저입니다",
        CHROMIUM: "카드를 그릴 브라우저(Chromium이나 Chrome)의 경로",
        NO_COLOR: "색을 쓰지 않습니다",
      },
      exits: { 0: "문제없음", 1: "노트에 문제가 있음", 2: "명령을 잘못 씀" },
    },
    build: {
      reading: (notes) => `노트를 읽는 중: ${notes}편`,
      writing: (files) => `파일을 만드는 중: ${files}개`,
      done: ({ notes, pages, output, milliseconds }) =>
        `노트 ${notes}편, 페이지 ${pages}개를 ${output}에 만들었습니다 (${seconds(milliseconds)}초).`,
      heldBack: (notes) => `초안이거나 아직 때가 되지 않은 노트 ${notes}편은 싣지 않았습니다.`,
      warnings: (count) => `경고 ${count}개가 있습니다. 자세히 보기: npm run check`,
      next: "미리 보기: npm run dev",
      stopped: (former) =>
        former === null
          ? "사이트를 만들지 않았습니다. 오류를 고친 뒤 다시 만드세요."
          : `사이트를 만들지 않았습니다. ${withParticle(former, "은")} 그대로입니다.`,
    },
    draftsByName: (notes, places) => `이름이 초안인 폴더나 파일의 글 ${notes}편은 싣지 않았습니다: ${places}`,
    fix: {
      fixed: (file, line) => `고침  ${file}:${line}`,
      total: (places, files) => `파일 ${files}개에서 ${places}곳을 고쳤습니다.`,
      nothing: "새김이 고칠 수 있는 문제는 없습니다.",
      changedMeanwhile: (file) => `${file}: 읽은 뒤에 파일이 바뀌어 고치지 않았습니다. 저장을 마치고 다시 실행하세요.`,
      notWritten: (file, reason) =>
        reason === "READ_ONLY"
          ? `${file}: 읽기 전용 파일이라 고치지 않았습니다.`
          : `${file}: 파일을 쓸 수 없어 고치지 못했습니다 (${reason}).`,
      notRemembered: (folder, reason) =>
        `고치기 전의 글을 ${folder}에 적어 둘 수 없어 (${reason}), 되돌리지 못할 것은 고치지 않았습니다. 디스크에 남은 자리와 이 폴더에 쓸 권한이 있는지 확인하고 다시 실행하세요.`,
      undo: "되돌리기: npm run check -- --undo",
      undone: (file) => `되돌림  ${file}`,
      notUndone: (file, reason) =>
        reason === "READ_ONLY"
          ? `${file}: 읽기 전용 파일이라 되돌리지 않았습니다.`
          : `${file}: 파일을 쓸 수 없어 되돌리지 못했습니다 (${reason}).`,
      writtenSince: (file) => `${file}: 고친 뒤에 글이 바뀌어 되돌리지 않았습니다. 쓴 것은 그대로입니다.`,
      goneSince: (file) => `${file}: 고친 뒤에 파일이 없어져 되돌릴 수 없습니다.`,
      nothingToUndo: "되돌릴 것이 없습니다.",
    },
    dev: { ready: (address) => `미리 보기: ${address}`, stop: "끝내기: Ctrl+C" },
    watch: { looking: "노트를 살펴보는 중입니다.", waiting: "저장하면 다시 살펴봅니다. 끝내기: Ctrl+C" },
    wrongUse: "잘못 쓴 명령",
    helpHint: (command) => `도움말: npm run saegim -- ${command === null ? "" : `${command} `}--help`,
    refused: (path, code) =>
      `${withParticle(path, "을")} 열 수 없습니다 (${code}). 이 파일이나 폴더를 읽고 쓸 수 있는지 권한을 확인하세요. 노트는 그대로입니다.`,
    unexpected: (message) => `새김에 뜻밖의 문제가 생겼습니다: ${message}`,
    unexpectedNext: "노트는 그대로입니다. --debug 를 붙여 다시 실행하면 자세한 내용을 볼 수 있습니다.",
  },
  en: {
    help: {
      tagline: "Saegim turns study notes written in Markdown into a site.",
      usage: "Usage",
      command: "command",
      options: "options",
      noteTitle: "title",
      folder: "folder",
      file: "file",
      commandsTitle: "Commands",
      optionsTitle: "Options",
      environmentTitle: "Environment variables",
      exitTitle: "Exit codes",
      commandHelp: "Help for a command",
      examplesTitle: "Examples",
      examples: {
        new: ["npm run new", 'npm run new -- "The rate went up" --tags economy,fx', "npm run new -- --url https://…"],
        import: ["npm run import -- ../my-blog", "npm run import -- ../my-blog --write"],
        dev: ["npm run dev", "npm run dev -- --port 3000"],
        check: ["npm run check", "npm run check -- posts/2022-01-07-exchange-rate.md", "npm run check -- --fix"],
        due: ["npm run saegim -- due --since 2026-11-01"],
      },
      commandPurposes: {
        new: "creates a note; asks for the title if you give none",
        import: "imports another program's blog or a folder of Markdown",
        build: "reads the notes and builds the site",
        dev: "previews the site and updates it whenever you save a note",
        check: "finds problems in the notes without building the site",
        due: "lists the notes that have come due since a given time",
        announce: "tells search engines which addresses changed (IndexNow)",
        cards: "draws a card for each note, shown when its link is shared",
        "remove-samples": "removes the sample notes that come with a new copy",
        status: "shows for each note whether it is on the site, and if not, why",
      },
      optionPurposes: {
        url: "the article's address; takes its title and source",
        html: "a saved page of the article; - reads standard input",
        tags: "tags, separated by commas",
        category: "the category",
        date: "the note's date (default: today)",
        slug: "a short name for the file",
        draft: "creates a draft, which stays off the site",
        body: "also copies the article's text",
        image: "also saves the article's lead picture",
        template: "a template file for the note",
        open: "opens the note in your editor",
        allowLocal: "also fetches from this computer and private networks",
        posts: "the folder of notes (default: posts)",
        assets: "the folder of pictures and files (default: assets)",
        output: "the folder to write the site to (default: _site)",
        config: "the settings file (default: site.config.ts)",
        basePath: "the path below which the site is served",
        origin: "the address of the site's host, without a path",
        now: "the time to use as now; later notes are held back",
        since: "the time to start from",
        port: "the port for the preview",
        publish: "for publishing: records the addresses in urls.lock",
        acceptMoves: "redirects old addresses of moved notes to the new",
        acceptRemovals: "lets the addresses of deleted notes stop working",
        to: "the folder to import into (default: this folder)",
        write: "writes the files; without it, they are only listed",
        fix: "fixes what can be fixed, in the notes themselves",
        undo: "undoes the last --fix",
        watch: "keeps running and checks again on every save",
        format: "the format of the result",
        lang: "the language of the messages",
        noCache: "builds everything again from scratch",
        debug: "shows details of an error in Saegim itself",
        help: "this help",
        version: "the version",
      },
      environment: {
        BASE_PATH: "the same as --base-path",
        SITE_ORIGIN: "the same as --origin",
        INDEXNOW_KEY: "the key for IndexNow",
        EDITOR: "the editor for --open; VISUAL comes first",
        CHROMIUM: "the path of the browser that draws the cards (Chromium or Chrome)",
        NO_COLOR: "no colours",
      },
      exits: { 0: "no problems", 1: "problems in the notes", 2: "wrong usage" },
    },
    build: {
      reading: (notes) => `Reading notes: ${notes}`,
      writing: (files) => `Writing files: ${files}`,
      done: ({ notes, pages, output, milliseconds }) =>
        `Built ${counted(pages, "page")} from ${counted(notes, "note")} in ${output} (${seconds(milliseconds)} s).`,
      heldBack: (notes) =>
        `${counted(notes, "note")} held back: ${notes === 1 ? "a draft, or dated ahead" : "drafts, or dated ahead"}.`,
      warnings: (count) => `${counted(count, "warning")}. To see ${count === 1 ? "it" : "them"}: npm run check`,
      next: "To preview: npm run dev",
      stopped: (former) =>
        former === null
          ? "The site was not built. Fix the errors and build it again."
          : `The site was not built. ${former} is unchanged.`,
    },
    draftsByName: (notes, places) =>
      `${counted(notes, "note")} not read, as ${notes === 1 ? "its name or folder is a draft's" : "their names or folders are a draft's"}: ${places}`,
    fix: {
      fixed: (file, line) => `Fixed  ${file}:${line}`,
      total: (places, files) => `Fixed ${counted(places, "place")} in ${counted(files, "file")}.`,
      nothing: "There is nothing Saegim can fix by itself.",
      changedMeanwhile: (file) =>
        `${file}: not fixed, because it changed after it was read. Save it and run this again.`,
      notWritten: (file, reason) =>
        reason === "READ_ONLY"
          ? `${file}: not fixed: the file is read-only.`
          : `${file}: not fixed, because it cannot be written (${reason}).`,
      notRemembered: (folder, reason) =>
        `Not fixed, because the text from before the fixes cannot be kept in ${folder} (${reason}), and they could not be undone. Check the free space on the disk and that you have permission to write in this folder, then run this again.`,
      undo: "To undo: npm run check -- --undo",
      undone: (file) => `Undone  ${file}`,
      notUndone: (file, reason) =>
        reason === "READ_ONLY"
          ? `${file}: not undone: the file is read-only.`
          : `${file}: not undone, because it cannot be written (${reason}).`,
      writtenSince: (file) => `${file}: not undone, because it changed after the fix. What you wrote is kept.`,
      goneSince: (file) => `${file}: not undone, because the file is gone since the fix.`,
      nothingToUndo: "There is nothing to undo.",
    },
    dev: { ready: (address) => `Preview: ${address}`, stop: "To stop: Ctrl+C" },
    watch: { looking: "Checking the notes.", waiting: "Checks again when you save. To stop: Ctrl+C" },
    wrongUse: "Wrong usage",
    helpHint: (command) => `Help: npm run saegim -- ${command === null ? "" : `${command} `}--help`,
    refused: (path, code) =>
      `${path} cannot be opened (${code}). Check that you have permission to read and write this file or folder. Your notes are unchanged.`,
    unexpected: (message) => `Something went wrong inside Saegim: ${message}`,
    unexpectedNext: "Your notes are unchanged. Run it again with --debug for details.",
  },
};

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
