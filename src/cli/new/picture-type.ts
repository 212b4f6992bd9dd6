/**
 * A picture's file extension, from its first bytes, since a server may call it anything. Null for all but png, jpg,
 * webp and gif.
 */
export function pictureType(bytes: Uint8Array): "png" | "jpg" | "webp" | "gif" | null {
  const start = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  if (start.startsWith("\u0089PNG\r\n\u001A\n")) return "png";
  if (start.startsWith("\u00FF\u00D8\u00FF")) return "jpg";
  if (/^GIF8[79]a/u.test(start)) return "gif";
  return /^RIFF.{4}WEBP$/su.test(start) ? "webp" : null;
}
