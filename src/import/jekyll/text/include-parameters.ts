/** What a name such as `page.video` stands for; null if only Liquid could tell. */
export type ValueNamed = (name: string) => string | null;

/** Only from where a name begins: a long run of letters would be read anew from each. */
const parameter = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)(?=\s|$))/gu;

/** An include's parameters. Without quotes, numbers, `true` and `false` are meant; `valueNamed` knows other names. */
export function includeParameters(typed: string, valueNamed: ValueNamed = () => null): ReadonlyMap<string, string> {
  return new Map(
    [...typed.matchAll(parameter)].flatMap(({ 1: key = "", 2: double, 3: single, 4: bare = "" }) => {
      const value = double ?? single ?? (isLiteral(bare) ? bare : valueNamed(bare));
      return value === null ? [] : [[key, value.trim()] as const];
    }),
  );
}

/** Whether a parameter names something only Liquid knows. */
export function asksMore(typed: string, valueNamed: ValueNamed): boolean {
  const isUnknown = [...typed.matchAll(parameter)].some(
    ({ 4: bare }) => bare !== undefined && !isLiteral(bare) && valueNamed(bare) === null,
  );
  return isUnknown || typed.replace(parameter, "").trim() !== "" || /\{\{/u.test(typed);
}

function isLiteral(bare: string): boolean {
  return /^(?:true|false|-?\d+(?:\.\d+)?)$/u.test(bare);
}
