/** The letter with which a word for "none" begins, behind signs; no letter at all says nothing either. */
const mayMeanNone = /^[\s\p{P}\p{S}]*(?:$|[없아딱특해무xn])/iu;

/** Whether a text only says that there is nothing to note: `없음`, `해당 사항 없음`, `none`. */
export function meansNone(text: string): boolean {
  if (!mayMeanNone.test(text)) return false;
  const plain = text.replace(/[\s\p{P}\p{S}]/gu, "").toLowerCase();
  return plain === "" || nothings.has(plain) || markedNothings.has(plain);
}

/** Whether a word means none only if it is alone: among other keywords, `X` is a company. */
export function mayBeName(text: string): boolean {
  return markedNothings.has(text.replace(/[\s\p{P}\p{S}]/gu, "").toLowerCase());
}

const markedNothings: ReadonlySet<string> = new Set(["무", "x", "none", "na", "nothing"]);

const nothings: ReadonlySet<string> = new Set([
  "없음",
  "없다",
  "없어요",
  "없습니다",
  "아직없음",
  "딱히없음",
  "특별히없음",
  "해당없음",
  "해당사항없음",
]);
