import type { BlogProgram, ChangeReason, LanguageGuess, LeftReason } from "../import-reasons.ts";
import type { Spoken } from "../text/language.ts";
import { changeWords } from "./import-changes.ts";
import { leftWords } from "./import-left.ts";

/** Words about an imported folder. */
export interface ImportWords {
  /** Progress: notes read so far, of how many. */
  readonly reading: (notes: number, all: number) => string;
  readonly writing: (files: number, all: number) => string;
  readonly kinds: Readonly<Record<BlogProgram, string>>;
  readonly found: (found: {
    readonly kind: string;
    readonly notes: number;
    readonly drafts: number;
    readonly files: number;
  }) => string;
  readonly nothing: string;
  /** The only posts are in MDX. */
  readonly onlyMdx: (posts: number) => string;
  readonly addresses: string;
  readonly same: (notes: number) => string;
  readonly redirected: (notes: number) => string;
  /** Other old addresses of notes whose main address is unchanged. */
  readonly besides: (addresses: number) => string;
  readonly unanswerable: (notes: number) => string;
  readonly hiddenAddress: (notes: number) => string;
  readonly held: (notes: number) => string;
  /** Notes with `draft: true` that Jekyll published. */
  readonly draft: (notes: number) => string;
  /** Old addresses that differ from the new one only by case. */
  readonly sameFolder: (notes: number) => string;
  readonly taken: (notes: number) => string;
  readonly unknown: (notes: number) => string;
  /** Lists by tag, category and folder. */
  readonly movedLists: (lists: number) => string;
  readonly hintPermalink: (pattern: string) => string;
  readonly collisions: string;
  /** Notes that got another name, as a note of the site has theirs. */
  readonly renamed: string;
  readonly changes: string;
  readonly changeReasons: Readonly<Record<ChangeReason, string>>;
  readonly liquid: string;
  /** Tags shown as typed, since nothing in a note is run. */
  readonly shownTags: string;
  /** Code blocks that the program showed as something else, and how many of a language. */
  readonly shownAsCode: string;
  readonly blocksOf: (counted: {
    readonly language: string;
    readonly blocks: number;
    readonly notes: number;
  }) => string;
  readonly missing: string;
  readonly errors: string;
  readonly warnings: (count: number) => string;
  /** Lines of the blog's settings that YAML cannot read. */
  readonly settingFaults: string;
  readonly settingUnread: string;
  /** Settings that decide which notes were published but cannot be read. */
  readonly unreadSettings: string;
  readonly settings: string;
  readonly languageGuesses: Readonly<Record<LanguageGuess, string>>;
  readonly unmapped: string;
  readonly configKept: (file: string) => string;
  /** The samples of a new blog would be published among the imported notes. */
  readonly samplesLeft: (notes: number) => string;
  readonly left: string;
  readonly leftReasons: Readonly<Record<LeftReason, string>>;
  readonly more: (count: number) => string;
  readonly dryRun: (command: string) => string;
  /** `folder` is null for the working folder. */
  readonly written: (files: number, folder: string | null) => string;
  readonly already: (files: number) => string;
  readonly kept: string;
  readonly notWritten: (file: string, reason: string) => string;
  readonly stopped: (files: number) => string;
  /** `folder` is null for the working folder. */
  readonly next: (folder: string | null) => string;
  /** For a folder outside Saegim's own. */
  readonly nextElsewhere: (folder: string) => string;
}

export const importWords: Spoken<ImportWords> = {
  ko: {
    reading: (notes, all) => `노트를 읽는 중: ${notes} / ${all}`,
    writing: (files, all) => `쓰는 중: ${files} / ${all}`,
    kinds: {
      jekyll: "Jekyll 블로그",
      hexo: "Hexo 블로그",
      hugo: "Hugo 블로그",
      zola: "Zola 블로그",
      quartz: "Quartz 사이트",
      obsidian: "옵시디언 보관함",
      logseq: "Logseq 그래프",
      dendron: "Dendron 보관함",
      notion: "노션에서 내보낸 페이지",
      astro: "Astro 블로그",
      gatsby: "Gatsby 블로그",
      docusaurus: "Docusaurus 사이트",
      vitepress: "VitePress 사이트",
      vuepress: "VuePress 사이트",
      eleventy: "Eleventy 블로그",
      mkdocs: "MkDocs 사이트",
      mdbook: "mdBook 책",
      pelican: "Pelican 블로그",
      next: "Next.js 블로그",
      markdown: "마크다운 폴더",
    },
    found: ({ kind, notes, drafts, files }) =>
      `${kind}: 노트 ${notes}편${drafts === 0 ? "" : ` (초안 ${drafts}편)`}, 그림과 파일 ${files}개`,
    nothing: "가져올 노트가 없습니다. 블로그의 맨 위 폴더를 골랐는지 확인하세요.",
    onlyMdx: (posts) =>
      `가져올 노트가 없습니다. MDX로 쓴 글이 ${posts}개 있지만, 부품(<이름 …/>)이나 프로그램({…}, import)이 있어 읽지 않습니다. 그것을 글로 바꾸고 파일 이름의 .mdx를 .md로 바꾼 뒤 다시 가져오세요.`,
    addresses: "주소",
    same: (notes) => `${notes}개는 주소가 그대로입니다.`,
    redirected: (notes) => `${notes}개는 주소가 바뀝니다. 옛 주소로 오면 새 주소로 보냅니다:`,
    besides: (addresses) => `주소가 그대로인 노트가 다른 옛 주소 ${addresses}개도 받습니다:`,
    unanswerable: (notes) => `${notes}개는 옛 주소를 받을 수 없습니다. 어떤 컴퓨터에서는 만들 수 없는 파일 이름입니다:`,
    hiddenAddress: (notes) =>
      `${notes}개는 옛 주소를 받을 수 없습니다. 점(.)으로 시작하는 이름은 숨은 폴더라 싣지 않는 호스트가 많습니다:`,
    held: (notes) =>
      `${notes}개는 앞날의 글입니다. 블로그의 프로그램이 벌써 실었더라도(Jekyll과 Hexo의 future: true 등) 여기서는 그날까지 실리지 않고, 주소도 그때 열립니다. 지금 실으려면 date:를 오늘이나 지난 날로 고치세요:`,
    draft: (notes) =>
      `${notes}개는 draft: true가 있는 글입니다. Jekyll은 이 줄을 모르고 실었지만 여기서는 싣지 않고, 주소도 열리지 않습니다. 실으려면 draft: true를 지우세요:`,
    sameFolder: (notes) =>
      `${notes}개는 노트의 주소와 대문자·소문자만 다른 옛 주소입니다. 많은 디스크에서 둘은 한 폴더라 따로 만들지 않습니다. 블로그 안의 링크는 새 주소로 옮겼습니다:`,
    taken: (notes) =>
      `${notes}개는 옛 주소를 받을 수 없습니다. 다른 노트나 사이트가 스스로 만드는 페이지의 주소입니다:`,
    unknown: (notes) =>
      `${notes}개는 블로그의 프로그램이 정하던 옛 주소를 알 수 없어 이어 주지 못합니다. 이어 주려면 노트의 머리말에 redirect_from: /옛/주소/ 를 쓰세요:`,
    movedLists: (lists) =>
      `태그, 분류, 폴더의 목록 ${lists}개는 주소가 바뀝니다. 노트가 아니라 옛 주소를 이어 줄 수 없으니, 밖에서 건 링크가 있으면 새 주소로 고치세요:`,
    hintPermalink: (pattern) =>
      `주소를 그대로 두려면 site.config.ts에 permalink: ${JSON.stringify(pattern)} 를 쓰고 다시 가져오세요.`,
    collisions: "여러 노트가 한 주소를 씁니다. 한쪽의 파일 이름을 바꾸거나 slug:를 쓰세요",
    renamed: "사이트의 다른 폴더에 같은 이름의 노트가 있어 이름을 바꿔 가져옵니다. 같은 글이면 한쪽을 지우세요",
    changes: "바꾼 줄 (그 밖에는 한 글자도 바꾸지 않습니다)",
    changeReasons: changeWords.ko,
    liquid: "글자 그대로 남는 Liquid 명령, Hexo 태그, Hugo 단축 코드",
    shownTags:
      "글자 그대로 보이는 HTML 태그. 글 속의 스크립트는 실행하지 않습니다. 보여 주던 것을 링크로 바꾸거나 그 줄을 지우세요",
    shownAsCode:
      "그 프로그램이 그림이나 표로 보여 주던 코드 블록. 여기서는 코드로 보입니다. 그림으로 보이려면 그 프로그램에서 그림으로 저장해 넣으세요",
    blocksOf: ({ language, blocks, notes }) => `  ${language}  ${blocks}개 (노트 ${notes}편)`,
    missing: "없는 그림과 파일",
    errors: "고쳐야 사이트를 만들 수 있는 것",
    warnings: (count) => `그 밖의 경고 ${count}개. 가져온 뒤 npm run check 로 볼 수 있습니다.`,
    settingFaults:
      "블로그의 설정에 틀린 줄이 있어 뜻한 대로 읽었습니다(그 블로그의 프로그램은 이대로는 멈춥니다). 블로그에서도 화살표 뒤처럼 고치세요",
    settingUnread: "무슨 뜻인지 몰라 읽지 못함. 따옴표와 괄호가 짝이 맞는지 보고, 블로그에서 고친 뒤 다시 가져오세요",
    unreadSettings:
      "무엇을 싣지 않을지 정하지만 읽지 못한 설정. 이 설정이 감추던 글도 가져왔을 수 있으니, 블로그에 없던 글에는 draft: true 를 쓰세요. 안쪽 폴더에 있는 설정이면 그 폴더가 블로그이니, 그 폴더를 가져오세요",
    settings: "설정",
    languageGuesses: {
      "other-language": '블로그의 언어로는 화면이 없어 영어로 둡니다. 한국어로 하려면 language: "ko" 로 고치세요.',
      "mostly-hangul":
        '블로그의 설정은 영어라고 하지만 노트가 대부분 한글이라 화면을 한국어로 둡니다. 영어로 하려면 language: "en" 으로 고치세요.',
      "no-hangul": '한글이 있는 노트가 거의 없어 화면을 영어로 둡니다. 한국어로 하려면 language: "ko" 로 고치세요.',
    },
    unmapped: "옮길 자리가 없는 설정",
    configKept: (file) =>
      `${file}: 이미 있어 그대로 둡니다. 처음 들어 있던 그대로라면, 지우고 다시 가져오면 이 설정으로 새로 만듭니다. 블로그의 설정은 이렇습니다:`,
    samplesLeft: (notes) =>
      `예시 노트 ${notes}편이 아직 있어 가져온 글과 함께 실립니다. 지우기: npm run saegim -- remove-samples`,
    left: "가져오지 않은 것",
    leftReasons: leftWords.ko,
    more: (count) => `… 그 밖에 ${count}개 (--format json 으로 모두 볼 수 있습니다)`,
    dryRun: (command) => `미리 보기라 아무것도 쓰지 않았습니다. 파일로 쓰려면: ${command}`,
    written: (files, folder) =>
      `파일 ${files}개를 ${folder === null ? "이 폴더에" : `${folder} 에`} 썼습니다. 원래 블로그는 그대로입니다.`,
    already: (files) => `${files}개는 이미 같은 내용으로 있습니다.`,
    kept: "이미 다른 내용으로 있어 그대로 둔 파일",
    notWritten: (file, reason) => `${file}: 쓰지 못했습니다 (${reason}).`,
    stopped: (files) => `멈추었습니다. ${files}개를 온전히 썼습니다. 다시 실행하면 이어서 씁니다.`,
    next: (folder) => (folder === null ? "이어서: npm run check" : `이어서 ${folder} 에서: npm run check`),
    nextElsewhere: (folder) =>
      `${folder} 에는 새김이 없습니다. 이어서 posts, assets, site.config.ts를 새김이 있는 폴더로 옮기고 그곳에서 npm run check 를 하세요.`,
  },
  en: {
    reading: (notes, all) => `Reading notes: ${notes} of ${all}`,
    writing: (files, all) => `Writing: ${files} of ${all}`,
    kinds: {
      jekyll: "Jekyll blog",
      hexo: "Hexo blog",
      hugo: "Hugo blog",
      zola: "Zola blog",
      quartz: "Quartz site",
      obsidian: "Obsidian vault",
      logseq: "Logseq graph",
      dendron: "Dendron vault",
      notion: "Notion export",
      astro: "Astro blog",
      gatsby: "Gatsby blog",
      docusaurus: "Docusaurus site",
      vitepress: "VitePress site",
      vuepress: "VuePress site",
      eleventy: "Eleventy blog",
      mkdocs: "MkDocs site",
      mdbook: "mdBook book",
      pelican: "Pelican blog",
      next: "Next.js blog",
      markdown: "Folder of Markdown",
    },
    found: ({ kind, notes, drafts, files }) =>
      `${kind}: ${counted(notes, "note")}${drafts === 0 ? "" : ` (${counted(drafts, "draft")})`}, ${counted(files, "picture or file", "pictures and files")}`,
    nothing: "There are no notes to import. Check that this is the top folder of the blog.",
    onlyMdx: (posts) =>
      `There are no notes to import. There ${posts === 1 ? "is" : "are"} ${counted(posts, "post")} in MDX with components (<Name … />) or code ({…}, import), which are not read. Write text in their place, rename the file from .mdx to .md and import again.`,
    addresses: "Addresses",
    same: (notes) => `${counted(notes, "address stays", "addresses stay")} the same.`,
    redirected: (notes) =>
      `${counted(notes, "address changes", "addresses change")}. ${notes === 1 ? "The old one redirects" : "The old ones redirect"} to the new:`,
    besides: (addresses) =>
      `${counted(addresses, "other old address redirects", "other old addresses redirect")} to notes whose own address stays the same:`,
    unanswerable: (notes) =>
      `${counted(notes, "old address", "old addresses")} cannot be kept, because some computers cannot create such a file name:`,
    hiddenAddress: (notes) =>
      `${counted(notes, "old address", "old addresses")} cannot be kept, because a name that begins with a dot is a hidden folder, which many hosts do not publish:`,
    held: (notes) =>
      `${counted(notes, "note is", "notes are")} dated ahead. Even if the blog's program published ${notes === 1 ? "it" : "them"} already (as with future: true in Jekyll and Hexo), notes and their addresses wait for their day here. To publish one now, change its date: to today or earlier:`,
    draft: (notes) =>
      `${counted(notes, "note has", "notes have")} draft: true. Jekyll does not know this line and published ${notes === 1 ? "it" : "them"}. Here, drafts are held back and their addresses do not work. To publish one, delete draft: true:`,
    sameFolder: (notes) =>
      `${counted(notes, "old address differs", "old addresses differ")} from the note's own address only in upper and lower case. On many disks both are the same folder, so no redirect is made. Links in the blog now go to the new address:`,
    taken: (notes) =>
      `${counted(notes, "old address", "old addresses")} cannot be kept, because another note or a page that the site makes itself is there:`,
    unknown: (notes) =>
      `${counted(notes, "old address", "old addresses")} ${notes === 1 ? "is" : "are"} unknown, because the blog's own program decided, so no redirect can be made. To add one, write redirect_from: /old/address/ in the note:`,
    movedLists: (lists) =>
      `${counted(lists, "list of a tag, category or folder gets a new address", "lists of tags, categories and folders get new addresses")}. They are not notes, so the old addresses cannot redirect. Update any links from other sites:`,
    hintPermalink: (pattern) =>
      `To keep the addresses, write permalink: ${JSON.stringify(pattern)} in site.config.ts and import again.`,
    collisions: "Several notes have the same address. Rename one of the files, or write slug: in one",
    renamed:
      "The site has a note of the same name in another folder, so these get another name. If both are one note, delete one",
    changes: "Changed lines (nothing else is changed)",
    changeReasons: changeWords.en,
    liquid: "Liquid tags, Hexo tags and Hugo shortcodes left as text",
    shownTags:
      "HTML tags shown as typed. Scripts in notes are never run. Replace them with a link to what they showed, or delete the line",
    shownAsCode:
      "Code blocks that the program showed as drawings or tables. Here they are shown as code. To show a drawing, save it there as a picture and insert that",
    blocksOf: ({ language, blocks, notes }) =>
      `  ${language}  ${blocks} ${blocks === 1 ? "block" : "blocks"} (in ${notes} ${notes === 1 ? "note" : "notes"})`,
    missing: "Missing pictures and files",
    errors: "To fix before the site can be built",
    warnings: (count) =>
      `${counted(count, "other warning")}. After importing, npm run check shows ${count === 1 ? "it" : "them"}.`,
    settingFaults:
      "The blog's settings have faulty lines, which were read as they were meant (its program would stop at them). Fix them in the blog, too, as shown after the arrow",
    settingUnread:
      "not read, because its meaning is unclear; check that all quotes and brackets are closed, fix it in the blog and import again",
    unreadSettings:
      "Settings that decide what is not published, but could not be read. Notes that they hid may have come along; write draft: true in those that were not on the blog. If such settings are in a folder further down, that folder is the blog: import that one",
    settings: "Settings",
    languageGuesses: {
      "other-language":
        'Saegim does not have the language of this blog, so the site is in English. For Korean, change it to language: "ko".',
      "mostly-hangul":
        'The settings of the blog say English, but most notes are in Korean, so the site is in Korean. For English, change it to language: "en".',
      "no-hangul":
        'Hardly any notes are in Korean, so the site is in English. For Korean, change it to language: "ko".',
    },
    unmapped: "Settings with no equivalent here",
    configKept: (file) =>
      `${file} already exists and is kept. If you have not changed it, delete it and import again to create it with these settings. The blog's settings are:`,
    samplesLeft: (notes) =>
      `${counted(notes, "sample note is", "sample notes are")} still here and will be published with yours. To remove: npm run saegim -- remove-samples`,
    left: "Not imported",
    leftReasons: leftWords.en,
    more: (count) => `… and ${count} more (--format json shows all)`,
    dryRun: (command) => `This is a preview. Nothing was written. To write the files: ${command}`,
    written: (files, folder) =>
      `Wrote ${counted(files, "file")} to ${folder ?? "this folder"}. The blog itself is unchanged.`,
    already: (files) => `${counted(files, "file already exists", "files already exist")} with the same content.`,
    kept: "Files that already exist with different content, and are kept",
    notWritten: (file, reason) => `${file}: not written (${reason}).`,
    stopped: (files) => `Stopped. Wrote ${counted(files, "file")} completely. Run it again to continue.`,
    next: (folder) => (folder === null ? "Next: npm run check" : `Next, in ${folder}: npm run check`),
    nextElsewhere: (folder) =>
      `There is no copy of Saegim in ${folder}. Next, move posts, assets and site.config.ts to the folder that has one, and run npm run check there.`,
  },
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
