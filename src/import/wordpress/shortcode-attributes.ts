const attribute = /(?<=^|\s)([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))/gu;

/** The attributes of a WordPress shortcode; exporters may have written a backslash before their signs. */
export function shortcodeAttributes(typed: string): ReadonlyMap<string, string> {
  const found = [...plain(typed).matchAll(attribute)].map(([, key = "", ...values]): [string, string] => [
    key.toLowerCase(),
    values.find((value) => value !== undefined) ?? "",
  ]);
  return new Map(found);
}

/** What stands in a shortcode without a name: an address or an id, also behind `=`. */
export function bareValue(typed: string): string {
  return plain(typed)
    .replace(attribute, "")
    .replace(/^\s*=?\s*|\s+$/gu, "");
}

/** Text without the backslashes by which an exporter to Markdown protected its signs. */
export function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, "$1");
}
