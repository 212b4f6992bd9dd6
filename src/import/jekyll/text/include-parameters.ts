/** What an include is given by name. What is in no quotes is the name of something that only Liquid knows. */
export function includeParameters(typed: string): ReadonlyMap<string, string> {
  return new Map(
    [...typed.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(
      ({ 1: key = "", 2: double, 3: single = "" }) => [key, (double ?? single).trim()],
    ),
  );
}
