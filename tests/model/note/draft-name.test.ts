import { expect, it } from "vitest";
import { isDraftName, withoutDraftNames } from "../../../src/model/note/draft-name.ts";

const others = ["private.md", "nba-drafts", "private-equity", "template-engine", "1. 금리", "2021", "wipro", "a.js.md"];
const subjects = [
  "임시정부",
  "hidden-figures",
  "secret-garden",
  "비밀번호",
  "비밀의 화원",
  "숨김없이",
  "임시국회",
  "예약",
  "개인",
];

it.each([
  ...["private", "Private Notes", "비공개", "wip", "unpublished", "templates", "trash", "휴지통", "임시저장", "작성중"],
  ...["나만 보기", "Draft Posts", "Drafts📝", "00_Drafts", "99. 초안", "(초안)", "초안들", "my-drafts", "drafts2"],
  ...["숨김", "숨긴 글", "hidden", "Hidden Notes", "secret", "비밀 노트", "초안 모음", "임시", "임시 보관함", "임시글"],
  ...["drafts copy", "drafts ", "ｄｒａｆｔｓ", "drafts (2)", "초안 사본"],
])("knows a folder of what is not to be published: %j", (name) => expect(isDraftName(name)).toBe(true));

it.each([
  ...["a.draft (1).md", "a.draft copy.md", "a.draft copy 2.md", "a.draft .md", "a.drafts.md", "a.초안.md", "a.wip.md"],
  ...["a.private.md", "a.초안.md".normalize("NFD"), "a.draft - 복사본.md"],
])("knows the file of a draft, and of its copy: %j", (name) => {
  expect(isDraftName(name)).toBe(true);
  expect(withoutDraftNames(`2022/my drafts/${name}`)).toBe("2022/a.md");
});

it.each(["drafts", "Draft", "초안", "초안".normalize("NFD"), "a.draft.md", "a.DRAFT.markdown"])(
  "knows a draft by its name: %s",
  (name) => expect(isDraftName(name)).toBe(true),
);

it.each(["nba-draft.md", "draft.md", "drafts.md", "drafting", "초안작성", "a.draft.png", ...others, ...subjects])(
  "knows that others are not: %s",
  (name) => expect(isDraftName(name)).toBe(false),
);

it("names a draft as it will be called when it is published", () => {
  expect(withoutDraftNames("2022/drafts/a.draft.md")).toBe("2022/a.md");
  expect(withoutDraftNames("a/b.md")).toBe("a/b.md");
});
