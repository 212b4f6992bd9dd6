const names =
  /^(?:뜻|의미|정의|설명|풀이|해설|예|예문|예시|발음|품사|참고|비고|동의어|유의어|반의어|반대말|비슷한 ?말|meaning|definition|example|e\.?g\.?|ex)$/iu;

/** True for a name of what explains a word, which is no word to explain itself: `뜻: 사과`, `예: 3%`. */
export function namesExplanation(text: string): boolean {
  return names.test(text.trim());
}
