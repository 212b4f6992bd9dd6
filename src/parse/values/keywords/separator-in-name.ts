import { middleDots } from "../signs/middle-dots.ts";
import { isCurrencyPair } from "./currency-pair.ts";

const joinedByDot = /^[한미중일북러영독불]$/u;
const endsWithMonth = /(?<!\d)\d{1,2}$/u;
const beginsWithDay = /^\d{1,2}(?!\d)/u;
const joinedBySlash = /^(?:\d+\/\d+|[a-z]\/[a-z]{1,2}|[a-z]{1,2}\/[a-z]|ci\/cd|tcp\/ip|ui\/ux|ux\/ui|pl\/sql)$/iu;

/**
 * True for a sign that is part of a name and does not separate keywords: `CI/CD`, `A/B 테스트`, `9/11`, `3·1운동`,
 * `원/달러 환율`, `한·미 금리 차`; of three in a row only for countries.
 */
export function isPartOfName(text: string, index: number): boolean {
  const left = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, index - 8), index))?.[0] ?? "";
  const right = /^[\p{L}\p{N}]+/u.exec(text.slice(index + 1, index + 9))?.[0] ?? "";
  const sign = text.charAt(index);
  if (middleDots.includes(sign) && isJoinedByDot(left, right)) return true;
  const around = text.charAt(index - left.length - 1) + text.charAt(index + right.length + 1);
  if (around.includes(sign)) return false;
  return isCurrencyPair(left, right) || (sign === "/" && joinedBySlash.test(`${left}/${right}`));
}

function isJoinedByDot(left: string, right: string): boolean {
  return (joinedByDot.test(left) && joinedByDot.test(right)) || (endsWithMonth.test(left) && beginsWithDay.test(right));
}
