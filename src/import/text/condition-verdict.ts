/** The values that are known of a published site, by the names under which templates ask for them. */
export type KnownOfSite = ReadonlyMap<string, string>;

/**
 * What a condition of Liquid or Nunjucks comes to on a published site, where its words alone or a known value decide;
 * null where they do not.
 */
export function conditionVerdict(typed: string, known: KnownOfSite): boolean | null {
  const words = typed.trim().replace(/\s+/gu, " ");
  const isAny = words.includes(" or ");
  if (isAny && words.includes(" and ")) return null;
  const verdicts = words.split(isAny ? " or " : " and ").map((part) => verdictOf(part.trim(), known));
  if (verdicts.includes(isAny)) return isAny;
  return verdicts.includes(null) ? null : !isAny;
}

const falsy: ReadonlySet<string> = new Set(["false", "nil", "null", "none"]);

function verdictOf(part: string, known: KnownOfSite): boolean | null {
  if (falsy.has(part)) return false;
  if (part === "true") return true;
  const [, negated] = /^not (.+)$/u.exec(part) ?? [];
  if (negated !== undefined) {
    const verdict = verdictOf(negated, known);
    return verdict === null ? null : !verdict;
  }
  const [, left = "", sign = "", right = ""] =
    /^([^\s"'=!]+|"[^"]*"|'[^']*') ?(==|!=) ?([^\s"'=!]+|"[^"]*"|'[^']*')$/u.exec(part) ?? [];
  const [one, other] = [knownValue(left, known), knownValue(right, known)];
  if (one === null || other === null) return null;
  return (one === other) === (sign === "==");
}

/** A text, a number or a known value, written so that only equal ones are alike. */
function knownValue(typed: string, known: KnownOfSite): string | null {
  const [, double, single, digits] = /^(?:"([^"]*)"|'([^']*)'|(-?\d{1,9}))$/u.exec(typed) ?? [];
  if (digits !== undefined) return `${Number(digits)}`;
  const text = double ?? single ?? known.get(typed);
  return text === undefined ? null : `"${text}"`;
}
