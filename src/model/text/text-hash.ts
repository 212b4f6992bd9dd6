const prime = 0x01000193;
const offsetBasis = 0x811c9dc5;

/** Eight hexadecimal digits (FNV-1a over UTF-16 units): for names, never for secrets. */
export function textHash(text: string): string {
  let hash = offsetBasis;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), prime);
    hash = Math.imul(hash ^ (unit >> 8), prime);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
