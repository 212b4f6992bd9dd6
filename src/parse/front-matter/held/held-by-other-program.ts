import { publishSpelt } from "../../../model/note/publish-spelt.ts";
import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { bareName } from "../../../model/text/bare-name.ts";
import { asItLooks } from "../../../model/text/look-alike-letters.ts";
import { nearestSpelling } from "../../../model/text/nearest-spelling.ts";
import { scalarText } from "../../yaml/scalar-text.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { isNoInForm, isYesInForm } from "./form-answers.ts";
import { isLocked, isNameOfLock } from "./locked-field.ts";

/** States of a note and of hardly anything else, so that they need no name that is known. */
const ofNotes = String.raw`drafts?(?:v?\d{1,2})?|private|unpublished|notpublished|wip|초안|초고|비공개|미공개|미발행|미게시|임시저장|작성중|쓰는중|나만보기|나만공개|(?:발행|공개|게시)(?:전|안함|하지않음)`;
const ofAnything = String.raw`(?:first|second|rough|1st|2nd)drafts?(?:v?\d{1,2})?|pending|archived|hidden|숨김|비밀|나만|onlyme|미완성|미완|보류|검토중|deleted|future|scheduled|trash|trashed|inactive|예약|예약됨|휴지통|대기|발행대기|예약대기|작업중|임시글?`;
const statesOfNotes = new RegExp(`^(?:${ofNotes}|비밀글)$`, "u");
const heldStates = new RegExp(`^(?:${ofNotes}|${ofAnything})$`, "u");

/** Whether a value names a state in which a note is not published. */
export function isHeldState(typed: string): boolean {
  return heldStates.test(bareState(typed));
}

/** Whether a value says no, or names such a state. */
export function isNoOrHeldState(typed: string): boolean {
  return isNoInForm(typed) || isHeldState(typed);
}

/** Whether a value under any name at all says that a note is not published: `workflow: draft`. */
export function isStateOfNote(value: YamlNode): boolean {
  return wordsOf(value).every((word) => statesOfNotes.test(bareState(word)));
}

/** A state without blanks and hyphens, and without a number or remark behind it: `draft (2)`. */
function bareState(typed: string): string {
  return asItLooks(typed)
    .slice(0, longest)
    .toLowerCase()
    .replace(/[\s_-]+/gu, "")
    .replace(/(?<=.)[(（[][^()（）[\]]*[)）\]]?$/u, "");
}

/** Longer values name no state. */
const longest = 80;

/**
 * Recognises the keys and values by which other programs hold a note back; null for any other. Case and separators are
 * ignored, as Hugo's keys are case-insensitive.
 */
export function heldByOtherProgram(name: string, value: YamlNode): HoldingField | null {
  const bare = meantName(bareName(name));
  return heldTests.get(bare)?.(value) === true || isLocked(name, value) || isForbidden(bare, value)
    ? { key: "draft", value: "true" }
    : listedNowhere(bare, value);
}

/** Whether another program's field of this name, or of one slip away from it, may hold a note back. */
export function isNameOfOtherProgram(name: string): boolean {
  const bare = meantName(bareName(name));
  return heldTests.has(bare) || listingNames.has(bare) || isNameOfLock(name) || forbidding.test(bare);
}

/**
 * Whether a name is another program's for an unlisted note: a note that already says so in our words needs no other.
 */
export function isHidden(name: string): boolean {
  return bareName(name) === "hidden";
}

/** `올리지 말 것: true`, `싣지 않음: O`, `게시 안 함: 예`. */
const forbidding =
  /^(?:(?:올리|싣|게시하|게재하|공개하|발행하|업로드하|배포하)지(?:마(?:세요|라|요)?|말(?:것|기|자|아요?)?|않(?:음|기|는다))|(?:게시|게재|공개|발행|업로드)(?:안함|안하기|금지))$/u;

function isForbidden(bare: string, value: YamlNode): boolean {
  return isYes(value) && forbidding.test(bare);
}

/** Names that are long enough to be known in spite of a slip: `visiblity`. */
const oftenMisspelt = ["visibility", "status", "hidden", "private"];

function meantName(bare: string): string {
  const spelt = publishSpelt(bare);
  return heldTests.has(spelt) ? spelt : (nearestSpelling(bare, oftenMisspelt) ?? bare);
}

/** Whether a value under a name of some kind says that a note is not published. */
type HeldTest = (value: YamlNode) => boolean;

const isYes: HeldTest = (value) => isYesInForm(wordOf(value));
const isNo: HeldTest = (value) => isNoInForm(wordOf(value));
const isNotYes: HeldTest = (value) => !isYes(value);
const isState: HeldTest = (value) => wordsOf(value).every(isHeldState);
const isNearlyState: HeldTest = (value) =>
  wordsOf(value).every((word) => isHeldState(word) || nearestSpelling(word, ["draft", "private", "hidden"]) !== null);
const isStateOrForSome: HeldTest = (value) => isState(value) || isForSome(value);
const isNearlyStateOrOffline: HeldTest = (value) =>
  isNearlyState(value) || wordsOf(value).every((word) => word === "offline");
/** Other programs ask for a password first. */
const isVisibleToSome: HeldTest = (value) =>
  isNearlyStateOrOffline(value) ||
  isForSome(value) ||
  wordsOf(value).some((word) => /^(?:password(?:[-_ ]?protected)?|protected|보호|비밀번호)$/u.test(word));
const isYesOrState: HeldTest = (value) => isYes(value) || isState(value);
/** Not for everybody: a site has no readers of one kind. */
const isForSome: HeldTest = (value) =>
  wordsOf(value).some((word) =>
    /^(?:me|myself|self|(?:only)?(?:friends|followers|members|subscribers)(?:only)?|paid|(?:서로)?이웃(?:공개|만)?|친구(?:공개|들?만)?|구독자|멤버)$/u.test(
      word.replace(/[-\s]/gu, ""),
    ),
  );
/** `flags: [draft, math]` */
const isFlagged: HeldTest = (value) =>
  wordsOf(value).some((word) => /^(?:draft|private|unpublished|초안|비공개|미공개|임시저장)$/u.test(word));
const isUnrendered: HeldTest = (value) => saysOfBuild(value, "render", /^(?:never|link|false|no|off)$/u);

/** Other programs' normalised names for what may hold a note back, with the values that do. */
const heldTests: ReadonlyMap<string, HeldTest> = new Map(
  [
    {
      names:
        "draft isdraft hidden ishidden private isprivate headless secret hide unfinished incomplete wip unpublished unpublish " +
        "notpublished nopublish donotpublish dontpublish embargo embargoed onhold scheduled 엠바고 예약 expired locked lock protected disabled trash temp istemp 만료 deleted 삭제 잠금 잠금글 보호글 비공개글 임시글 초안여부 미발행 쓰는중 숨기기 감추기 나만보기 trashed onlyme workinprogress notready notfinished 검토중 보류 미공개 숨김 비밀 비밀글 membersonly memberonly subscribersonly subscriberonly friendsonly followersonly privatepost privatenote 이웃공개 서로이웃공개 친구공개 회원전용 멤버전용 구독자전용 임시 임시저장 작성중 초고 미완성 미완",
      test: isYes,
    },
    {
      names:
        "publish published ispublished public ispublic visible isvisible show enable enabled online live active display render ready upload uploaded 업로드 업로드여부 게재 게재여부 글공개 노트공개 블로그공개 올리기 싣기 노출 노출여부 공유 완성",
      test: isNo,
    },
    // Digital Garden, an Obsidian plugin, publishes only what says so.
    { names: "dgpublish", test: isNotYes },
    { names: "draftstatus", test: isYesOrState },
    { names: "publishstatus publicationstatus stage type kind posttype", test: isState },
    { names: "status", test: isNearlyStateOrOffline },
    { names: "layout", test: isStateOfNote },
    { names: "visibility", test: isVisibleToSome },
    {
      names:
        "share privacy audience access accesslevel permission 공개범위 공유범위 보기 보기권한 열람 열람범위 열람권한 읽기권한",
      test: isStateOrForSome,
    },
    { names: "poststatus state poststate scope 상태 글상태 공개상태 발행상태 게시상태 공개설정", test: isState },
    { names: "flags flag 플래그", test: isFlagged },
    { names: "build", test: isUnrendered },
  ].flatMap(({ names, test }) => names.split(" ").map((name) => [name, test])),
);

/** Hugo has fields for what it renders of a page, and whether lists include it: `build: { list: never }`. */
function saysOfBuild(value: YamlNode, part: string, words: RegExp): boolean {
  if (value.kind !== "fields") return false;
  return value.entries.some((entry) => entry.key.toLowerCase() === part && words.test(wordOf(entry.value)));
}

/** The names by which a note says whether lists include it. */
const listingNames: ReadonlySet<string> = new Set(
  "visibility listed islisted eleventyexcludefromcollections build".split(" "),
);

function listedNowhere(name: string, value: YamlNode): HoldingField | null {
  const isUnlisted =
    (name === "visibility" && wordOf(value) === "unlisted") ||
    (/^(?:is)?listed$/u.test(name) && isNo(value)) ||
    (name === "eleventyexcludefromcollections" && isYes(value)) ||
    // A page listed only in its own folder is in no site-wide list, and our sites have no other.
    (name === "build" && saysOfBuild(value, "list", /^(?:never|local|false|no|off)$/u));
  return isUnlisted ? { key: "unlisted", value: "true" } : null;
}

/** The words of a list, or the one: `status: [draft, wip]`. */
function wordsOf(value: YamlNode): readonly string[] {
  return value.kind === "list" && value.items.length > 0 ? value.items.map(wordOf) : [wordOf(value)];
}

function wordOf(value: YamlNode): string {
  return asItLooks(scalarText(value)).trim().toLowerCase();
}
