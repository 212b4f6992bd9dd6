import type { BlogProgram, ChangeReason, LanguageGuess, LeftReason } from "../import-reasons.ts";
import type { Spoken } from "../text/language.ts";

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
    held: (notes) =>
      `${notes}개는 앞날의 글입니다. Jekyll은 future: true라서 실었지만 여기서는 그날까지 실리지 않고, 주소도 그때 열립니다. 지금 실으려면 date:를 오늘이나 지난 날로 고치세요:`,
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
    changeReasons: {
      "fence-repaired": "머리말이 첫 줄의 ---에서 시작해 ---로 끝나게 함",
      "front-matter-added": "머리말이 없어 넣음",
      "front-matter-translated": "머리말을 YAML로 옮김",
      "title-added": "제목이 없어 넣음",
      "title-moved": "title:과 같은 첫 제목이라 본문에서 뺌. 노트 위에 한 번만 보임",
      "slug-added": "파일 이름에 글자가 없어, 주소에 쓸 이름을 제목에서 지음",
      "date-added": "날짜가 없어, 파일을 마지막으로 고친 날을 넣음",
      "date-from-folders": "폴더나 파일 이름에 있던 날짜",
      "date-from-git": "날짜가 없어, Git에 처음 올린 날을 넣음",
      "day-guessed": "폴더 이름에 해와 달만 있어 날은 짐작한 것이니 확인하고 고치세요",
      "day-kept": "블로그가 시간대를 말하지 않아, 적힌 날짜를 그대로 둠",
      "held-back": "그 블로그에서도 싣지 않던 글",
      "name-held-back": "이름이 _나 .로 시작하거나 초안(drafts)인 글이라 싣지 않음. 실으려면 이 줄을 지우세요",
      "held-until": "그 블로그에서도 이날이 되어야 싣는 글",
      "taken-back": "그 블로그에서도 기한이 지나 내린 글",
      "field-translated": "다른 프로그램의 이름으로 적힌 것을 옮김",
      "field-reshaped": "다른 꼴로 적힌 것을 옮김",
      "field-set-aside": "여기서는 다른 뜻이 되는 값이라 메모(#)로 남김",
      "page-kept": "목록에 없는 페이지로 옮김",
      "categories-added": "폴더와 설정에 있던 분류와 태그를 넣음",
      "comments-added": "설정대로 댓글을 받음",
      "language-added": "설정에 있던 글의 언어",
      "permalink-repaired": "주소를 온전하게 씀",
      "redirect-added": "옛 주소를 넣음",
      "redirect-taken": "다른 페이지의 주소라 메모(#)로 남김",
      "redirect-same": "노트의 주소와 대문자·소문자만 다른 주소라 메모(#)로 남김. 많은 디스크에서 둘은 한 폴더임",
      "address-taken": "다른 페이지와 주소가 같아 새 주소를 줌",
      "value-written": "블로그의 설정이나 머리말에 있던 값을 적음",
      "file-moved": "옮긴 파일의 주소",
      "heading-relinked": "제목으로 가는 링크. 여기서 그 제목이 갖는 자리 이름으로 고침",
      "host-written": "블로그가 그림을 두던 다른 곳의 주소. 이 폴더에는 그 그림이 없음",
      "name-moved": "파일 이름이 바뀐 노트의 새 이름",
      "embed-rewritten": "그림을 마크다운으로 씀",
      "shortcode-rewritten": "Hugo 단축 코드를 마크다운으로 씀",
      "attributes-rewritten": "Hugo의 속성을 kramdown처럼 씀",
      "marks-rewritten": "Hugo 테마의 덧말을 HTML로 씀",
      "mark-rewritten": "그 프로그램만 읽는 표시를 마크다운으로 씀. 글은 그대로임",
      "tag-rewritten": "Hexo 태그를 마크다운으로 씀",
      "caption-written": "코드 위에 보이던 말을 코드의 제목(title)으로 씀",
      "heading-marked": "숫자로 시작하고 밑줄을 그은 제목이라 #을 붙여 씀. 옛 제목 링크도 그대로 닿음",
      "html-kept": "HTML로 쓴 글이라 마크다운으로 읽지 않게 함",
      "frame-addressed": "주소가 //로 시작해 https:를 붙임. 그래야 그 자리에 보임",
      "contents-marked": "테마가 불러오던 차례를 kramdown의 표시로 씀. 차례는 페이지에 저절로 나옴",
      "wrapping-written": "Liquid 명령이 감싸던 글을 HTML로 감쌈. 글은 그대로임",
      "gist-linked": "스크립트가 보여 주던 gist를 링크로 씀",
      "tab-named": "탭의 이름을 그 글 위에 씀",
      "work-named": "인용한 문헌의 이름을 씀. 문헌 목록은 블로그의 .bib 파일에 있음",
      "tweet-linked": "스크립트가 보여 주던 트윗을 링크로 씀",
      "dressing-hidden": "글을 꾸미기만 하던 스크립트나 스타일이라 보이지 않게 함. 글과 링크는 그대로 있음",
      "script-hidden": "댓글을 붙이던 스크립트라 보이지 않게 함. 댓글은 site.config.ts의 comments(giscus)로 받음",
      "contents-hidden": "프로그램이 차례로 바꾸던 곳이라 보이지 않게 함. 차례는 페이지에 저절로 나옴",
      "emoji-written": "이모지의 이름을 이모지로 씀",
      "formula-read": "HTML 속의 수식을 그 자리에 보이게 함. 수식은 그대로임",
      "lines-broken": "여기서부터, 줄을 바꾼 곳이 그 블로그에서처럼 바뀌도록 줄 끝에 빈칸 둘을 넣음. 글은 그대로임",
      "tistory-picture":
        "티스토리의 그림 표시를 그림으로 씀. 그림은 아직 티스토리에 있으니, 그 블로그를 닫기 전에 내려받으세요",
      "tags-gathered": "글 속의 #태그를 tags에도 적음. 글은 그대로임",
      "snippet-filled": "다른 파일에서 불러오던 것을 그 자리에 씀",
      "wordpress-rewritten": "워드프레스의 단축 코드를 그것이 보이던 것으로 씀",
      "gallery-hidden":
        "워드프레스가 그림 여럿을 보이던 곳이라 보이지 않게 함. 어느 그림인지는 워드프레스만 아니, 그림을 이 자리에 넣으세요",
      "include-rewritten": "테마가 불러오던 그림이나 영상을 그 자리에 씀",
      "own-include-filled": "블로그의 _includes에서 불러오던 것을 그 자리에 씀",
    },
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
      "블로그의 설정에 틀린 줄이 있어 뜻한 대로 읽었습니다(Jekyll은 이대로는 멈춥니다). 블로그에서도 화살표 뒤처럼 고치세요",
    settingUnread: "무슨 뜻인지 몰라 읽지 못함. 따옴표와 괄호가 짝이 맞는지 보고, 블로그에서 고친 뒤 다시 가져오세요",
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
    leftReasons: {
      "not-text": "열 수 없거나 UTF-8 글이 아니어서(EUC-KR 등) 읽지 못함. UTF-8로 저장하고 다시 가져오세요",
      "name-unreadable": "이름이 UTF-8이 아니어서 읽지 못함. 이름을 바꾸고 다시 가져오세요",
      "name-with-backslash":
        "이름에 역슬래시(\\)가 있음. 웹과 어떤 컴퓨터에서는 폴더를 나누는 글자이니 빼고 다시 가져오세요",
      gone: "읽으려고 보니 없어진 파일",
      "not-yaml":
        "TOML이나 JSON으로 쓴 머리말에 틀린 곳이 있거나 너무 깊이 겹쳐 있어 읽지 못함. 고치고 다시 가져오세요",
      page: "글이 아니라 페이지",
      "page-empty": "글이 없는 페이지. 이 주소는 이어지지 않음",
      "page-program": "글 목록을 보이거나 다른 파일을 불러오는 Liquid로 된 페이지. 이 주소는 이어지지 않음",
      "page-no-html": "HTML이 아닌 페이지. 이 주소는 이어지지 않음",
      "page-of-site": "새 사이트가 같은 주소에 스스로 만드는 페이지",
      collection: "Jekyll이 싣지 않던 모음의 글",
      "collection-address": "주소를 알 수 없는 모음의 글",
      redirect: "다른 곳으로 보내기만 하던 파일. 이 주소는 이어지지 않음",
      "redirect-kept": "다른 글로 보내기만 하던 파일. 이제 그 글이 이 주소도 받음",
      excluded: "블로그의 설정이 빼라고 하여 그 블로그도 싣지 않던 파일",
      "set-aside": "이름이 _ . # ~ 가운데 하나로 시작해 Jekyll도 싣지 않던 파일",
      "html-post": "머리말이 없거나 온전한 HTML 문서로 쓴 글. 이 주소는 이어지지 않음. 본문만 남기고 다시 가져오세요",
      "post-no-markdown": "마크다운이 아닌 글. 이 주소는 이어지지 않음. 마크다운으로 바꾸고 다시 가져오세요",
      "html-page": "HTML로 만든 페이지. 이 주소는 이어지지 않음",
      "static-file": "Jekyll이 손대지 않고 그대로 싣던 것. 이 주소는 이어지지 않음",
      unrendered:
        "Hexo의 skip_render에 적혀, 페이지로 만들지 않고 그대로 싣던 파일. 노트로 가져오려면 skip_render에서 빼고 다시 가져오세요",
      "domain-file": "내 도메인이 적힌 파일. 새 저장소의 Settings → Pages → Custom domain에 그 도메인을 쓰세요",
      "ownership-file":
        "검색 엔진에 사이트 주인임을 보이던 파일. 그 검색 엔진에서 HTML 태그로 확인하기를 고르고, 받은 코드를 site.config.ts의 verification에 쓰세요",
      "no-date-in-name": "파일 이름에 날짜가 없어 Jekyll도 싣지 않던 글",
      "no-dash-behind-date":
        "이름의 날짜 뒤에 -가 없어 Jekyll도 싣지 않던 글. 2023-02-14-제목.md처럼 날짜와 제목을 -로 잇고 다시 가져오세요",
      template: "틀",
      theme: "테마",
      "section-page": "Hugo가 폴더의 글 목록을 보이던 페이지. 이 주소는 새 사이트에 같은 페이지가 있을 때에만 이어짐",
      "section-words":
        "Hugo가 폴더의 글 목록을 보이던 페이지. 새 사이트가 그 자리에 스스로 페이지를 만들어 여기에 쓴 글은 따라오지 않음. 이 글을 옮기려면 파일 이름을 _index.md에서 about.md처럼 바꾸고 다시 가져오세요",
      "outside-source": "글을 두는 폴더 밖에 있어 그 블로그도 싣지 않던 파일",
      "part-of-note": "index.md가 있는 폴더에 든 파일. Hugo도 따로 싣지 않음",
      mdx: "MDX로 쓴 글에 부품(<이름 …/>)이나 프로그램({…}, import)이 있어 읽지 않음. 그것을 글로 바꾸고 파일 이름의 .mdx를 .md로 바꾼 뒤 다시 가져오세요",
      drawing: "그리기 파일",
      canvas: "옵시디언의 캔버스. 사이트에는 보여 주지 않음",
      "note-empty": "아무것도 쓰지 않은 파일",
      "hidden-folder":
        "이름이 점(.)으로 시작하는 폴더. 프로그램이 쓰는 것이라 노트를 찾지 않음. 노트가 있다면 폴더 이름을 바꾸고 다시 가져오세요",
      "program-file": "그 블로그의 설정이나 테마",
      "unused-file": "어느 노트도 쓰지 않는 파일",
    },
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
    held: (notes) =>
      `${counted(notes, "note is", "notes are")} dated ahead. Jekyll published ${notes === 1 ? "it" : "them"} because of future: true. Here, notes and their addresses wait for their day. To publish one now, change its date: to today or earlier:`,
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
    changeReasons: {
      "fence-repaired": "front matter made to start with --- on the first line and end with ---",
      "front-matter-added": "front matter added, as there was none",
      "front-matter-translated": "front matter converted to YAML",
      "title-added": "title added, as there was none",
      "title-moved": "the first heading repeats title:, so it is removed from the text and shown only once",
      "slug-added": "its file name has no letters, so its name in the address comes from the title",
      "date-added": "no date was given; this is the day the file was last changed",
      "date-from-folders": "the date in its folder or file name",
      "date-from-git": "no date was given; this is the day it was first committed to Git",
      "day-guessed": "its folders give only a year and a month; the day is a guess, so check it",
      "day-kept": "the day is kept as typed, because the blog names no time zone",
      "held-back": "it was not published there either",
      "name-held-back":
        "its name starts with _ or ., or says drafts, so it is held back; delete this line to publish it",
      "held-until": "it was to be published on this day there, too",
      "taken-back": "it had expired there, too",
      "field-translated": "translated from another program's name for it",
      "field-reshaped": "rewritten from another form",
      "field-set-aside": "kept as a comment (#), because the value would mean something else here",
      "page-kept": "kept as a page that is not in lists",
      "categories-added": "categories and tags from folders and settings",
      "comments-added": "comments, as in the settings",
      "language-added": "the language, as in the settings",
      "permalink-repaired": "the address, written in full",
      "redirect-added": "the old address",
      "redirect-taken": "kept as a comment (#), because another page has that address",
      "redirect-same":
        "kept as a comment (#), because it differs from the note's own address only in upper and lower case; on many disks both are the same folder",
      "address-taken": "another page has its address, so it gets a new one",
      "value-written": "the value from the blog's settings or the front matter",
      "file-moved": "the new place of a moved file",
      "heading-relinked": "a link to a heading, changed to the heading's name here",
      "host-written": "the address of another host where the blog kept its pictures; this picture is not in the folder",
      "name-moved": "the new name of a note whose file was renamed",
      "embed-rewritten": "a picture, written in Markdown",
      "shortcode-rewritten": "a Hugo shortcode, written in Markdown",
      "attributes-rewritten": "Hugo attributes, written as kramdown does",
      "marks-rewritten": "ruby text of a Hugo theme, written in HTML",
      "mark-rewritten": "a mark that only its program reads, written in Markdown; the words are unchanged",
      "tag-rewritten": "a Hexo tag, written in Markdown",
      "caption-written": "the text above a code block, now its title",
      "heading-marked":
        "an underlined heading that starts with a number, written with # instead; old links to it still work",
      "html-kept": "a post in HTML, marked so that none of it is read as Markdown",
      "frame-addressed": "the address started with //, so https: was added; without it, nothing would be shown",
      "contents-marked":
        "contents added by the theme, marked as kramdown does; every page shows its contents by itself",
      "wrapping-written": "text wrapped in Liquid tags, now wrapped in HTML; the text is unchanged",
      "contents-hidden": "hidden, because a program put the contents here; every page shows its contents by itself",
      "emoji-written": "an emoji, written instead of its name",
      "formula-read": "so that the formula inside the HTML is shown; the formula is unchanged",
      "lines-broken":
        "from here on, two spaces end each line, so that lines break as they did in the blog; no word is changed",
      "tistory-picture":
        "a picture for Tistory's mark; the file is still at Tistory, so download it before you close that blog",
      "snippet-filled": "what was included from another file, written in its place",
      "wordpress-rewritten": "what a shortcode of WordPress showed",
      "gallery-hidden":
        "hidden, as WordPress showed pictures here; only WordPress knows which, so put them in this place",
      "gist-linked": "a link to the gist that a script showed",
      "tab-named": "the name of a tab, written above its content",
      "work-named": "the name of a cited work; the list of works is in the blog's .bib file",
      "tweet-linked": "a link to the tweet that a script showed",
      "dressing-hidden": "a script or style that only decorated the text, hidden; the text and its links are kept",
      "script-hidden": "a comment script, hidden; for comments, use comments (giscus) in site.config.ts",
      "tags-gathered": "the #tags in the text are listed in tags too; the text is unchanged",
      "include-rewritten": "a picture or video that the theme included",
      "own-include-filled": "what the blog's own _includes showed here",
    },
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
      "The blog's settings have faulty lines, which were read as they were meant (Jekyll would stop at them). Fix them in the blog, too, as shown after the arrow",
    settingUnread:
      "not read, because its meaning is unclear; check that all quotes and brackets are closed, fix it in the blog and import again",
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
    leftReasons: {
      "not-text": "cannot be opened, or is not UTF-8 text (EUC-KR, for example); save it as UTF-8 and import again",
      "name-unreadable": "its name is not UTF-8; rename it and import again",
      "name-with-backslash":
        "its name has a backslash (\\), which separates folders on the web and on some computers; rename it and import again",
      gone: "it disappeared before it could be read",
      "not-yaml": "its front matter is TOML or JSON with an error, or nested too deeply; fix it and import again",
      page: "a page, not a post",
      "page-empty": "a page without text; its address will not work",
      "page-program": "a page made with Liquid that lists posts or includes other files; its address will not work",
      "page-no-html": "a page that is not HTML; its address will not work",
      "page-of-site": "a page that the new site makes itself at the same address",
      collection: "in a collection that Jekyll did not publish",
      "collection-address": "in a collection whose addresses are unknown",
      redirect: "it only redirected elsewhere; its address will not work",
      "redirect-kept": "it only redirected to a post; that post now has this address, too",
      excluded: "excluded in the settings of the blog, so it was not published there either",
      "set-aside": "its name starts with _ . # or ~, so Jekyll did not publish it either",
      "html-post":
        "a post that is a complete HTML document or has no front matter; its address will not work. Keep only the body and import again",
      "post-no-markdown":
        "a post that is not Markdown; its address will not work. Convert it to Markdown and import again",
      "html-page": "a page in HTML; its address will not work",
      "static-file": "published unchanged by Jekyll; its address will not work",
      unrendered:
        "published unchanged because of skip_render in Hexo's settings; to import it as a note, remove it from skip_render and import again",
      "domain-file":
        "it names your domain; enter the domain in the new repository under Settings → Pages → Custom domain",
      "ownership-file":
        "it proved to a search engine that the site is yours; choose the HTML tag method there and put the code in verification in site.config.ts",
      "no-date-in-name": "no date in its name, so Jekyll did not publish it either",
      "no-dash-behind-date":
        "no - after the date in its name, so Jekyll did not publish it either; name it like 2023-02-14-title.md and import again",
      template: "a template",
      theme: "the theme",
      "section-page":
        "a page where Hugo listed the posts of a folder; its address works only if the new site has the same page",
      "section-words":
        "a page where Hugo listed the posts of a folder; the new site makes its own page there, so this text is not imported. To import it, rename the file from _index.md to something like about.md and import again",
      "outside-source": "outside the folder of posts, so the blog did not publish it either",
      "part-of-note": "in the folder of an index.md, so Hugo did not publish it separately either",
      mdx: "a post in MDX with components (<Name … />) or code ({…}, import), which are not read; write text in their place, rename it from .mdx to .md and import again",
      drawing: "a drawing",
      canvas: "a canvas of Obsidian's, which the site cannot show",
      "note-empty": "a file with nothing in it",
      "hidden-folder":
        "a folder whose name starts with a dot, used by a program; if you have notes in it, rename it and import again",
      "program-file": "settings or theme of the blog",
      "unused-file": "used by no note",
    },
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
