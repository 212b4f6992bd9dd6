const meanings = "뜻|의미|정의|설명|풀이|해설|meaning|definition";
const additions = "예|예문|예시|발음|품사|참고|비고|동의어|유의어|반의어|반대말|비슷한 ?말|example|e\\.?g\\.?|ex";
const meaning = new RegExp(`^(?:${meanings})$`, "iu");
const explanation = new RegExp(`^(?:${meanings}|${additions})$`, "iu");

/** True for a name of what explains a word, which is no word to explain itself: `뜻: 사과`, `예: 3%`. */
export function namesExplanation(text: string): boolean {
  return explanation.test(text.trim());
}

/** True for a name of what a word means, with which its explanation begins: `뜻: 사과`. */
export function namesMeaning(text: string): boolean {
  return meaning.test(text.trim());
}
