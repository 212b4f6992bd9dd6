/** Unescapes an attribute of markup that Saegim wrote. */
export function attributeText(written: string): string {
  return written
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
