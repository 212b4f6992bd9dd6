const names = "(?:원|달러|엔|유로|위안|파운드|프랑|루피|루블|페소|헤알|리라|바트|링깃)화?";
const namesPair = new RegExp(`^${names}/${names}(?:환율)?$`, "u");

const codes = "(?:KRW|USD|JPY|EUR|CNY|CNH|GBP|CHF|AUD|CAD|HKD|INR)";
const codesPair = new RegExp(`^${codes}/${codes}$`, "u");

/** Whether two words are currencies, one priced in the other: `원/달러 환율`, `엔·달러`. */
export function isCurrencyPair(left: string, right: string): boolean {
  const pair = `${left}/${right}`;
  return namesPair.test(pair) || codesPair.test(pair);
}
