/** True for what a writer puts into a section to say that there is nothing to say. */
export function saysNothing(text: string): boolean {
  const plain = text.replace(/[\s\p{P}\p{S}]/gu, "").toLowerCase();
  return plain === "" || nothings.has(plain) || markedNothings.has(plain);
}

/** True for a word that says there is nothing only where it stands alone: beside others, X is a company. */
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
