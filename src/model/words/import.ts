import type { Spoken } from "../text/language.ts";

/** Words about an imported folder. */
export interface ImportWords {
  /** Progress: notes read so far, of how many. */
  readonly reading: (notes: number, all: number) => string;
  readonly writing: (files: number, all: number) => string;
  readonly kinds: Readonly<Record<"jekyll" | "hexo" | "hugo" | "quartz" | "obsidian" | "markdown", string>>;
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
  readonly changes: string;
  readonly changeReasons: Readonly<
    Record<
      | "fence-repaired"
      | "front-matter-added"
      | "front-matter-translated"
      | "title-added"
      | "title-moved"
      | "slug-added"
      | "date-added"
      | "date-from-folders"
      | "date-from-git"
      | "day-guessed"
      | "day-kept"
      | "field-translated"
      | "field-reshaped"
      | "field-set-aside"
      | "held-back"
      | "name-held-back"
      | "held-until"
      | "taken-back"
      | "page-kept"
      | "categories-added"
      | "comments-added"
      | "language-added"
      | "permalink-repaired"
      | "redirect-added"
      | "redirect-taken"
      | "redirect-same"
      | "address-taken"
      | "value-written"
      | "file-moved"
      | "heading-relinked"
      | "host-written"
      | "name-moved"
      | "embed-rewritten"
      | "shortcode-rewritten"
      | "attributes-rewritten"
      | "marks-rewritten"
      | "tag-rewritten"
      | "caption-written"
      | "include-rewritten"
      | "heading-marked"
      | "html-kept"
      | "script-hidden"
      | "frame-addressed"
      | "gist-linked"
      | "contents-marked"
      | "wrapping-written"
      | "tweet-linked"
      | "tab-named"
      | "work-named"
      | "dressing-hidden"
      | "contents-hidden"
      | "emoji-written"
      | "formula-read"
      | "lines-broken"
      | "tistory-picture",
      string
    >
  >;
  readonly liquid: string;
  /** Tags shown as typed, since nothing in a note is run. */
  readonly shownTags: string;
  readonly missing: string;
  readonly errors: string;
  readonly warnings: (count: number) => string;
  /** Lines of the blog's settings that YAML cannot read. */
  readonly settingFaults: string;
  readonly settingUnread: string;
  readonly settings: string;
  /** Why the site's language was guessed. */
  readonly languageGuesses: Readonly<Record<"other-language" | "no-hangul" | "mostly-hangul", string>>;
  readonly unmapped: string;
  readonly configKept: (file: string) => string;
  /** The samples of a new blog would be published among the imported notes. */
  readonly samplesLeft: (notes: number) => string;
  readonly left: string;
  readonly leftReasons: Readonly<
    Record<
      | "not-text"
      | "name-unreadable"
      | "name-with-backslash"
      | "gone"
      | "not-yaml"
      | "page"
      | "page-empty"
      | "page-program"
      | "page-no-html"
      | "page-of-site"
      | "collection"
      | "collection-address"
      | "redirect"
      | "redirect-kept"
      | "excluded"
      | "set-aside"
      | "html-post"
      | "post-no-markdown"
      | "html-page"
      | "static-file"
      | "unrendered"
      | "domain-file"
      | "ownership-file"
      | "no-date-in-name"
      | "no-dash-behind-date"
      | "template"
      | "theme"
      | "section-page"
      | "section-words"
      | "outside-source"
      | "part-of-note"
      | "mdx"
      | "drawing"
      | "hidden-folder"
      | "program-file"
      | "unused-file",
      string
    >
  >;
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
      quartz: "Quartz 사이트",
      obsidian: "옵시디언 보관함",
      markdown: "마크다운 폴더",
    },
    found: ({ kind, notes, drafts, files }) =>
      `${kind}: 노트 ${notes}개${drafts === 0 ? "" : ` (초안 ${drafts}개)`}, 그림과 파일 ${files}개`,
    nothing: "가져올 노트가 없습니다. 블로그의 맨 위 폴더를 골랐는지 보세요.",
    onlyMdx: (posts) =>
      `가져올 노트가 없습니다. MDX로 쓴 글이 ${posts}개 있습니다. MDX는 글이 아니라 프로그램이라 읽지 않습니다. 부품(<이름 …/>)을 쓰지 않은 글은 파일 이름의 .mdx를 .md로 바꾸고 다시 가져오세요.`,
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
    taken: (notes) => `${notes}개는 옛 주소를 받을 수 없습니다. 다른 노트나 사이트가 스스로 만드는 쪽의 주소입니다:`,
    unknown: (notes) =>
      `${notes}개는 블로그의 프로그램이 정하던 옛 주소를 알 수 없어 이어 주지 못합니다. 이어 주려면 노트의 머리말에 redirect_from: /옛/주소/ 를 쓰세요:`,
    movedLists: (lists) =>
      `태그, 분류, 폴더의 목록 ${lists}개는 주소가 바뀝니다. 노트가 아니라 옛 주소를 이어 줄 수 없으니, 밖에서 건 링크가 있으면 새 주소로 고치세요:`,
    hintPermalink: (pattern) =>
      `주소를 그대로 두려면 site.config.ts에 permalink: ${JSON.stringify(pattern)} 를 쓰고 다시 가져오세요.`,
    collisions: "여러 노트가 한 주소를 씁니다. 한쪽의 파일 이름을 바꾸거나 slug:를 쓰세요",
    changes: "바꾼 줄 (그 밖에는 한 글자도 바꾸지 않습니다)",
    changeReasons: {
      "fence-repaired": "머리말이 첫 줄의 ---에서 시작해 ---로 끝나게 함",
      "front-matter-added": "머리말이 없어 넣음",
      "front-matter-translated": "TOML이나 JSON으로 쓴 머리말을 YAML로 옮김",
      "title-added": "제목이 없어 넣음",
      "title-moved": "title:과 같은 첫 제목이라 본문에서 뺌. 노트 위에 한 번만 보임",
      "slug-added": "파일 이름에 글자가 없어, 주소에 쓸 이름을 제목에서 지음",
      "date-added": "날짜가 없어, 파일을 마지막으로 고친 날을 넣음",
      "date-from-folders": "폴더나 파일 이름에 있던 날짜",
      "date-from-git": "날짜가 없어, git에 처음 올린 날을 넣음",
      "day-guessed": "폴더 이름에 해와 달만 있어 날은 짐작한 것이니 고치세요",
      "day-kept": "블로그가 시간대를 말하지 않아, 적힌 날짜를 그대로 둠",
      "held-back": "그 블로그에서도 싣지 않던 글",
      "name-held-back": "이름이 _나 .로 시작하는 글이라 싣지 않음. 실으려면 이 줄을 지우세요",
      "held-until": "그 블로그에서도 이날이 되어야 싣는 글",
      "taken-back": "그 블로그에서도 기한이 지나 내린 글",
      "field-translated": "다른 프로그램의 이름으로 적힌 것을 옮김",
      "field-reshaped": "다른 꼴로 적힌 것을 옮김",
      "field-set-aside": "여기서는 다른 뜻이 되는 값이라 메모(#)로 남김",
      "page-kept": "목록에 없는 쪽으로 옮김",
      "categories-added": "폴더와 설정에 있던 분류와 태그를 넣음",
      "comments-added": "설정대로 댓글을 받음",
      "language-added": "설정에 있던 글의 언어",
      "permalink-repaired": "주소를 온전하게 씀",
      "redirect-added": "옛 주소를 넣음",
      "redirect-taken": "다른 쪽의 주소라 메모(#)로 남김",
      "redirect-same": "노트의 주소와 대문자·소문자만 다른 주소라 메모(#)로 남김. 많은 디스크에서 둘은 한 폴더임",
      "address-taken": "다른 쪽과 주소가 같아 새 주소를 줌",
      "value-written": "블로그의 설정이나 머리말에 있던 값을 적음",
      "file-moved": "옮긴 파일의 주소",
      "heading-relinked": "제목으로 가는 링크. 여기서 그 제목이 갖는 자리 이름으로 고침",
      "host-written": "블로그가 그림을 두던 다른 곳의 주소. 이 폴더에는 그 그림이 없음",
      "name-moved": "파일 이름이 바뀐 노트의 새 이름",
      "embed-rewritten": "그림을 마크다운으로 씀",
      "shortcode-rewritten": "Hugo 단축 코드를 마크다운으로 씀",
      "attributes-rewritten": "Hugo의 속성을 kramdown처럼 씀",
      "marks-rewritten": "Hugo 테마의 덧말을 HTML로 씀",
      "tag-rewritten": "Hexo 태그를 마크다운으로 씀",
      "caption-written": "코드 위에 보이던 말을 코드의 제목(title)으로 씀",
      "heading-marked": "숫자로 시작하고 밑줄을 그은 제목이라 #을 붙여 씀. 옛 제목 링크도 그대로 닿음",
      "html-kept": "HTML로 쓴 글이라 마크다운으로 읽지 않게 함",
      "frame-addressed": "주소가 //로 시작해 https:를 붙임. 그래야 그 자리에 보임",
      "contents-marked": "테마가 불러오던 차례를 kramdown의 표시로 씀. 차례는 쪽이 스스로 보여 줌",
      "wrapping-written": "Liquid 명령이 감싸던 글을 HTML로 감쌈. 글은 그대로임",
      "gist-linked": "스크립트가 보여 주던 gist를 링크로 씀",
      "tab-named": "탭의 이름을 그 글 위에 씀",
      "work-named": "인용한 문헌의 이름을 씀. 문헌 목록은 블로그의 .bib 파일에 있음",
      "tweet-linked": "스크립트가 보여 주던 트윗을 링크로 씀",
      "dressing-hidden": "글을 꾸미기만 하던 스크립트나 스타일이라 보이지 않게 함. 글과 링크는 그대로 있음",
      "script-hidden": "댓글을 붙이던 스크립트라 보이지 않게 함. 댓글은 site.config.ts의 comments(giscus)로 받음",
      "contents-hidden": "프로그램이 차례로 바꾸던 곳이라 보이지 않게 함. 차례는 쪽이 스스로 보여 줌",
      "emoji-written": "이모지의 이름을 이모지로 씀",
      "formula-read": "HTML 속의 수식을 그 자리에 보이게 함. 수식은 그대로임",
      "lines-broken": "여기서부터, 줄을 바꾼 곳이 그 블로그에서처럼 바뀌도록 줄 끝에 빈칸 둘을 넣음. 글은 그대로임",
      "tistory-picture":
        "티스토리의 그림 표시를 그림으로 씀. 그림은 아직 티스토리에 있으니, 그 블로그를 닫기 전에 내려받으세요",
      "include-rewritten": "테마가 불러오던 그림이나 영상을 그 자리에 씀",
    },
    liquid: "글자 그대로 남는 Liquid 명령, Hexo 태그, Hugo 단축 코드",
    shownTags:
      "글자 그대로 보이는 HTML 태그. 글 속의 스크립트는 실행하지 않습니다. 보여 주던 것을 링크로 바꾸거나 그 줄을 지우세요",
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
      `${file} 은 이미 있어 그대로 둡니다. 처음 들어 있던 그대로라면, 지우고 다시 가져오면 이 설정으로 새로 만듭니다. 블로그의 설정은 이렇습니다:`,
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
      page: "글이 아니라 쪽",
      "page-empty": "글이 없는 쪽. 이 주소는 이어지지 않음",
      "page-program": "글을 늘어놓거나 다른 파일을 불러오는 Liquid로 된 쪽. 이 주소는 이어지지 않음",
      "page-no-html": "HTML이 아닌 쪽. 이 주소는 이어지지 않음",
      "page-of-site": "새 사이트가 같은 주소에 스스로 만드는 쪽",
      collection: "Jekyll이 싣지 않던 모음의 글",
      "collection-address": "주소를 알 수 없는 모음의 글",
      redirect: "다른 곳으로 보내기만 하던 파일. 이 주소는 이어지지 않음",
      "redirect-kept": "다른 글로 보내기만 하던 파일. 이제 그 글이 이 주소도 받음",
      excluded: "블로그의 설정이 빼라고 하여 그 블로그도 싣지 않던 파일",
      "set-aside": "이름이 _ . # ~ 가운데 하나로 시작해 Jekyll도 싣지 않던 파일",
      "html-post": "머리말이 없거나 온전한 HTML 문서로 쓴 글. 이 주소는 이어지지 않음. 본문만 남기고 다시 가져오세요",
      "post-no-markdown": "마크다운이 아닌 글. 이 주소는 이어지지 않음. 마크다운으로 바꾸고 다시 가져오세요",
      "html-page": "HTML로 만든 쪽. 이 주소는 이어지지 않음",
      "static-file": "Jekyll이 손대지 않고 그대로 싣던 것. 이 주소는 이어지지 않음",
      unrendered:
        "Hexo의 skip_render에 적혀, 쪽으로 만들지 않고 그대로 싣던 파일. 노트로 가져오려면 skip_render에서 빼고 다시 가져오세요",
      "domain-file": "내 도메인이 적힌 파일. 새 저장소의 Settings → Pages → Custom domain에 그 도메인을 쓰세요",
      "ownership-file":
        "검색 엔진에 사이트 주인임을 보이던 파일. 그곳에서 HTML 태그로 확인하기를 골라 받은 코드를 site.config.ts의 verification에 쓰세요",
      "no-date-in-name": "파일 이름에 날짜가 없어 Jekyll도 싣지 않던 글",
      "no-dash-behind-date":
        "이름의 날짜 뒤에 -가 없어 Jekyll도 싣지 않던 글. 2023-02-14-제목.md처럼 날짜와 제목을 -로 잇고 다시 가져오세요",
      template: "틀",
      theme: "테마",
      "section-page": "Hugo가 폴더의 글을 늘어놓던 쪽. 이 주소는 새 사이트에 같은 쪽이 있을 때에만 이어짐",
      "section-words":
        "Hugo가 폴더의 글을 늘어놓던 쪽. 새 사이트가 그 자리에 스스로 쪽을 만들어 여기에 쓴 글은 따라오지 않음. 이 글을 옮기려면 파일 이름을 _index.md에서 about.md처럼 바꾸고 다시 가져오세요",
      "outside-source": "글을 두는 폴더 밖에 있어 그 블로그도 싣지 않던 파일",
      "part-of-note": "index.md가 있는 폴더에 든 파일. Hugo도 따로 싣지 않음",
      mdx: "MDX로 쓴 글은 프로그램이라 읽지 않음. <이름 …/> 같은 부품을 쓰지 않았다면 파일 이름의 .mdx를 .md로 바꾸고 다시 가져오세요",
      drawing: "그리기 파일",
      "hidden-folder":
        "이름이 점(.)으로 시작하는 폴더. 프로그램이 쓰는 것이라 노트를 찾지 않음. 노트가 있다면 폴더 이름을 바꾸고 다시 가져오세요",
      "program-file": "그 블로그의 설정이나 테마",
      "unused-file": "어느 노트도 쓰지 않는 파일",
    },
    more: (count) => `… 그 밖에 ${count}개 (--format json 으로 모두 볼 수 있습니다)`,
    dryRun: (command) => `미리 보기입니다. 아무것도 쓰지 않았습니다. 쓰려면: ${command}`,
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
      quartz: "Quartz site",
      obsidian: "Obsidian vault",
      markdown: "Folder of Markdown",
    },
    found: ({ kind, notes, drafts, files }) =>
      `${kind}: ${counted(notes, "note")}${drafts === 0 ? "" : ` (${counted(drafts, "draft")})`}, ${counted(files, "picture or file", "pictures and files")}`,
    nothing: "There are no notes to bring in. Is this the topmost folder of the blog?",
    onlyMdx: (posts) =>
      `There are no notes to bring in, but ${counted(posts, "post")} in MDX, which is a program and is not read. Rename those that use no components (<Name … />) from .mdx to .md and import again.`,
    addresses: "Addresses",
    same: (notes) => `${counted(notes, "address", "addresses")} as before.`,
    redirected: (notes) =>
      `${counted(notes, "address changes", "addresses change")}; the old one leads to the new one:`,
    besides: (addresses) =>
      `${counted(addresses, "other old address leads", "other old addresses lead")} to notes whose address is as before:`,
    unanswerable: (notes) =>
      `${counted(notes, "old address", "old addresses")} cannot be answered: some computers cannot write such a file name:`,
    held: (notes) =>
      `${counted(notes, "note is", "notes are")} of a day to come. Jekyll published them by future: true; here they, and their addresses, wait for that day. To publish one now, give it a date: of today or before:`,
    draft: (notes) =>
      `${counted(notes, "note has", "notes have")} draft: true, which is nothing to Jekyll, so that it published them; here they are held back and their addresses do not answer. To publish one, delete its draft: true:`,
    sameFolder: (notes) =>
      `${counted(notes, "old address differs", "old addresses differ")} from the note's own address in capitals only. On many disks both are one folder, so that none is made for it; links in the blog lead to the note's own:`,
    taken: (notes) =>
      `${counted(notes, "old address", "old addresses")} cannot be answered: another note, or a page that the site makes itself, is there:`,
    unknown: (notes) =>
      `${counted(notes, "old address", "old addresses")} not known, as the blog's own program made them, so they will not answer. To have one answered, write redirect_from: /old/address/ into the note:`,
    movedLists: (lists) =>
      `${counted(lists, "list of a tag, category or folder is", "lists of tags, categories and folders are")} at another address from now on. They are no notes, so the old addresses cannot be answered; fix links from elsewhere:`,
    hintPermalink: (pattern) =>
      `To keep the addresses, put permalink: ${JSON.stringify(pattern)} into site.config.ts and import again.`,
    collisions: "Several notes want one address. Rename a file, or write `slug:` in one",
    changes: "Lines changed (no other letter is)",
    changeReasons: {
      "fence-repaired": "the front matter begins with --- on the first line and ends with ---",
      "front-matter-added": "there was no front matter",
      "front-matter-translated": "the front matter was TOML or JSON, and is YAML now",
      "title-added": "there was no title",
      "title-moved": "the heading says what title: says, so it is taken out of the body and shown once",
      "slug-added": "its file name has no letters: the name in its address, made of its title",
      "date-added": "there was no date: the day its file was last changed",
      "date-from-folders": "the date its folders or its name tell",
      "date-from-git": "there was no date: the day it was first committed to git",
      "day-guessed": "its folders tell a year and a month only, so the day is a guess: look at it",
      "day-kept": "the day as typed, as the blog names no time zone",
      "held-back": "it was held back there, too",
      "name-held-back": "its name begins with _ or ., so it is held back: delete this line to publish it",
      "held-until": "it was held back until this day there, too",
      "taken-back": "its last day was over there, too",
      "field-translated": "said under another program's name for it",
      "field-reshaped": "said in another form there",
      "field-set-aside": "kept as a remark: here such a value would mean something else",
      "page-kept": "kept as a page in no list",
      "categories-added": "from folders and settings",
      "comments-added": "comments, as the settings had it",
      "language-added": "the language, as the settings had it",
      "permalink-repaired": "the address in full",
      "redirect-added": "the old address",
      "redirect-taken": "kept as a remark: another page is at that address",
      "redirect-same":
        "kept as a remark: it differs from the note's own address in capitals only, which on many disks is one folder",
      "address-taken": "another page has its address, so it has a new one",
      "value-written": "what the blog's settings or the front matter have for it",
      "file-moved": "where the file is now",
      "heading-relinked": "a link to a heading, by the name that the heading's place has here",
      "host-written": "the address of another host, at which the blog had its pictures; it is not in this folder",
      "name-moved": "the new name of a note whose file has another name now",
      "embed-rewritten": "the picture in Markdown",
      "shortcode-rewritten": "what Hugo's shortcode stands for",
      "attributes-rewritten": "what Hugo reads as attributes",
      "marks-rewritten": "what a theme of Hugo's writes above words is HTML now",
      "tag-rewritten": "what Hexo's tag stands for",
      "caption-written": "the words shown above a code block are its title now",
      "heading-marked":
        "an underlined heading that begins with a number, written with # before it; links to it still land",
      "html-kept": "a post in HTML, of which none is read as Markdown",
      "frame-addressed": "the address began with // and has its https: now, without which it is not shown",
      "contents-marked": "the contents that the theme included, as kramdown marks them; the page shows them by itself",
      "wrapping-written": "words that tags of Liquid wrapped, wrapped in HTML; the words are as they were",
      "contents-hidden":
        "put in a comment, as a program wrote the contents there; every page shows its contents by itself",
      "emoji-written": "the emoji for its name",
      "formula-read": "so that the formula in it is shown, which stays as it is",
      "lines-broken":
        "from here on two blanks end the lines that are to be lines, as they were in the blog; no word is changed",
      "tistory-picture":
        "the picture for Tistory's mark; it is still at Tistory, so download it before you close that blog",
      "gist-linked": "a link to the gist that a script showed",
      "tab-named": "the name of a tab, over what it holds",
      "work-named": "the name of the work that is cited; what it is stands in the .bib file of the blog",
      "tweet-linked": "a link to the tweet that a script showed",
      "dressing-hidden": "a script or style that only dressed the words, hidden; the words and their links are there",
      "script-hidden":
        "a script that took comments, kept out of sight: comments (giscus) in site.config.ts takes them now",
      "include-rewritten": "the picture or video that the theme included",
    },
    liquid: "Liquid, tags of Hexo and shortcodes that stay as text",
    shownTags:
      "Tags of HTML that are shown as typed: no script in a note is run. Write a link to what they showed, or delete the line",
    missing: "Pictures and files that are not there",
    errors: "To be fixed before the site can be made",
    warnings: (count) => `${counted(count, "other warning")}; npm run check shows them afterwards.`,
    settingFaults:
      "Lines of the blog's settings that are not in order, read as they were meant (Jekyll stops at them). Fix them in the blog, too, as behind the arrow",
    settingUnread:
      "not read, as nobody can tell what it says: look whether every quotation mark and bracket is closed, fix it in the blog and import again",
    settings: "Settings",
    languageGuesses: {
      "other-language":
        'Saegim does not speak the language of this blog, so its pages are in English. For Korean, write language: "ko" instead.',
      "mostly-hangul":
        'The settings of the blog say English, but most notes are in Hangul, so the pages are in Korean. For English, write language: "en" instead.',
      "no-hangul":
        'Hardly any note holds Hangul, so the pages are in English. For Korean, write language: "ko" instead.',
    },
    unmapped: "Settings that have no place here",
    configKept: (file) =>
      `${file} is there already and stays. If it is as it came, delete it and import again: it is then made of these settings. The blog's settings are:`,
    samplesLeft: (notes) =>
      `${counted(notes, "sample note is", "sample notes are")} still here and will be published among yours. To remove them: npm run saegim -- remove-samples`,
    left: "Not brought in",
    leftReasons: {
      "not-text": "closed to you, or not text in UTF-8 (but in EUC-KR, say): save it as UTF-8 and import again",
      "name-unreadable": "its name is not UTF-8: rename it and import again",
      "name-with-backslash":
        "a backslash (\\) in its name parts folders on the web and on some computers: rename it without and import again",
      gone: "it was gone when it was to be read",
      "not-yaml": "its front matter is TOML or JSON with a fault in it, or nested too deep: fix it and import again",
      page: "a page, not a post",
      "page-empty": "a page without words; its address will not answer",
      "page-program": "a page made by Liquid, which lists posts or includes other files; its address will not answer",
      "page-no-html": "a page that is no HTML; its address will not answer",
      "page-of-site": "a page that the new site makes itself, at the same address",
      collection: "of a collection that Jekyll did not publish",
      "collection-address": "of a collection whose addresses are not known",
      redirect: "it only led elsewhere; its address will not answer",
      "redirect-kept": "it only led to a post, which answers its address now",
      excluded: "left out by the settings of the blog, so it was not published there either",
      "set-aside": "its name begins with _ . # or ~, so Jekyll did not publish it either",
      "html-post":
        "a post that is a whole document of HTML, or has no front matter; its address will not answer. Leave its body only and import again",
      "post-no-markdown":
        "a post that is not Markdown: its address will not answer. Make Markdown of it and import again",
      "html-page": "a page in HTML, whose address will not answer",
      "static-file": "published as it was by Jekyll; its address will not answer",
      unrendered:
        "published as it was, and made into no page, by skip_render in Hexo’s settings; take it out of there and bring the blog in again if it is a note",
      "domain-file": "it names your domain: write that into Settings → Pages → Custom domain of the new repository",
      "ownership-file":
        "it showed a search engine whose site this is: ask there for the code of an HTML tag, and write it as verification in site.config.ts",
      "no-date-in-name": "no date in its name, so Jekyll did not publish it either",
      "no-dash-behind-date":
        "no - behind the date in its name, so Jekyll did not publish it either: name it like 2023-02-14-title.md and import again",
      template: "a template",
      theme: "the theme",
      "section-page":
        "a page on which Hugo lists what lies in a folder; its address answers only where the site has such a page",
      "section-words":
        "a page on which Hugo lists what lies in a folder, where the site makes a page of its own: the words in it stay behind. To bring them along, rename it from _index.md to a name like about.md and import again",
      "outside-source": "outside of the folder for posts, so the blog did not publish it either",
      "part-of-note": "in the folder of an index.md, of which Hugo makes one page",
      mdx: "a post in MDX, which is a program and is not read: where it uses no components (<Name … />), rename it from .mdx to .md and import again",
      drawing: "a drawing",
      "hidden-folder":
        "a folder whose name begins with a dot is that of a program; where notes of yours are in it, rename it and import again",
      "program-file": "settings or theme of that blog",
      "unused-file": "used by no note",
    },
    more: (count) => `… and ${count} more (--format json shows all)`,
    dryRun: (command) => `This was a look ahead: nothing was written. To write: ${command}`,
    written: (files, folder) =>
      `${counted(files, "file")} written to ${folder ?? "this folder"}. The blog itself is as it was.`,
    already: (files) => `${counted(files, "file is", "files are")} there already, letter for letter.`,
    kept: "Files that are there with another content, and stay",
    notWritten: (file, reason) => `${file}: not written (${reason}).`,
    stopped: (files) => `Stopped. ${counted(files, "file")} written whole; run it again to go on.`,
    next: (folder) => (folder === null ? "Next: npm run check" : `Next, in ${folder}: npm run check`),
    nextElsewhere: (folder) =>
      `Saegim is not in ${folder}. Next, move posts, assets and site.config.ts to the folder that it is in, and run npm run check there.`,
  },
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
