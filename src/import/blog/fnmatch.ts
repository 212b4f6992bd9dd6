/** Matches one character of a path; null matches any number of any characters. */
type Step = ((sign: string) => boolean) | null;

/**
 * Whether a path matches a pattern as in Ruby's `fnmatch`, where `*` and `?` also match slashes. No regular expression:
 * it would try every way of dividing a path among many `*`.
 */
export function fnmatch(pattern: string, path: string): boolean {
  const steps = stepsOf(pattern);
  const signs = [...path];
  let step = 0;
  let sign = 0;
  // The position of the last `*`, and how much of the path it matches so far.
  let star = -1;
  let covered = 0;
  while (sign < signs.length) {
    const wanted = steps[step];
    if (wanted === null) {
      star = step;
      covered = sign;
      step += 1;
    } else if (wanted?.(signs[sign] ?? "")) {
      step += 1;
      sign += 1;
    } else if (star !== -1) {
      covered += 1;
      step = star + 1;
      sign = covered;
    } else return false;
  }
  return steps.slice(step).every((rest) => rest === null);
}

function stepsOf(pattern: string): readonly Step[] {
  return [...pattern.matchAll(/\\(.)|\[([!^]?)([^\]]+)\]|(.)/gsu)].map(
    ([, escaped, negation = "", set, letter]): Step => {
      if (set !== undefined) return (sign) => isInSet(sign, set) === (negation === "");
      if (letter === "*") return null;
      return letter === "?" ? () => true : (sign) => sign === (escaped ?? letter);
    },
  );
}

function isInSet(sign: string, set: string): boolean {
  return [...set.matchAll(/(.)-(.)|(.)/gsu)].some(([, from, to, one]) => {
    return one === undefined ? (from ?? "") <= sign && sign <= (to ?? "") : sign === one;
  });
}
