/** What an attribute of markup says that Saegim wrote: its signs in place of the names they were escaped by. */
export function attributeText(written: string): string {
  return written
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
