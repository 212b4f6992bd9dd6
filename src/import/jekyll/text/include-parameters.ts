/** An include's named parameters. An unquoted value names something only Liquid knows. */
export function includeParameters(typed: string): ReadonlyMap<string, string> {
  return new Map(
    [...typed.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(
      ({ 1: key = "", 2: double, 3: single = "" }) => [key, (double ?? single).trim()],
    ),
  );
}
