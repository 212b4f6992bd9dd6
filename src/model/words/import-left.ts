import type { LeftReason } from "../import-reasons.ts";
import type { Spoken } from "../text/language.ts";

/** Why an import left a file where it was, by reason. */
export const leftWords: Spoken<Readonly<Record<LeftReason, string>>> = {
  ko: {
    "not-text": "열 수 없거나 UTF-8 글이 아니어서(EUC-KR 등) 읽지 못함. UTF-8로 저장하고 다시 가져오세요",
    "name-unreadable": "이름이 UTF-8이 아니어서 읽지 못함. 이름을 바꾸고 다시 가져오세요",
    "name-with-backslash":
      "이름에 역슬래시(\\)가 있음. 웹과 어떤 컴퓨터에서는 폴더를 나누는 글자이니 빼고 다시 가져오세요",
    "symbolic-link": "심볼릭 링크라 따라가지 않음. 링크가 가리키는 파일이나 폴더를 그 자리에 복사하고 다시 가져오세요",
    gone: "읽으려고 보니 없어진 파일",
    "not-yaml": "TOML이나 JSON으로 쓴 머리말에 틀린 곳이 있거나 너무 깊이 겹쳐 있어 읽지 못함. 고치고 다시 가져오세요",
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
    "set-aside": "이름이 _ . # ~ 가운데 하나로 시작하거나 ~로 끝나 Jekyll도 싣지 않던 파일",
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
    "not-in-contents": "SUMMARY.md의 차례에 없어 mdBook도 싣지 않던 글. 가져오려면 차례에 적고 다시 가져오세요",
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
  en: {
    "not-text": "cannot be opened, or is not UTF-8 text (EUC-KR, for example); save it as UTF-8 and import again",
    "name-unreadable": "its name is not UTF-8; rename it and import again",
    "name-with-backslash":
      "its name has a backslash (\\), which separates folders on the web and on some computers; rename it and import again",
    "symbolic-link":
      "a symbolic link, which is not followed; put a copy of what it points to in its place and import again",
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
    "set-aside": "its name starts with _ . # or ~, or ends with ~, so Jekyll did not publish it either",
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
    "not-in-contents":
      "not listed in SUMMARY.md, so mdBook did not publish it either; to import it, list it there and import again",
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
};
