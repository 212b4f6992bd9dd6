import type { SourcePath } from "../model/addresses.ts";
import type { SourceFile } from "../model/source-file.ts";

const mentioned = /assets\/img\/([^\s"'<>()[\]\\`|]+(?:%20[^\s"'<>()[\]\\`|]+)*)|!\[\[([^[\]|\n]{1,300})/gu;

/**
 * Pictures of `assets/img/` that no text speaks of. Texts are searched as they are typed, drafts and broken notes too, so
 * that a picture is called unused only when nothing names it.
 */
export function unusedImages(
  images: readonly string[],
  texts: readonly SourceFile[],
  assetsFolder: string,
): readonly SourcePath[] {
  const pictures = images.filter((path) => path.startsWith("img/"));
  if (pictures.length === 0) return [];
  const named = new Set(texts.flatMap(({ text }) => namesIn(text)));
  // A name with a space or a bracket ends a mention too early: only then is every text searched for it.
  const isNamed = (name: string): boolean =>
    named.has(name) || (/[\s()[\]'"`|]/u.test(name) && texts.some(({ text }) => text.normalize("NFC").includes(name)));
  return pictures
    .filter((path) => {
      const name = path.slice("img/".length).normalize("NFC");
      return !isNamed(name) && !isNamed(name.slice(name.lastIndexOf("/") + 1));
    })
    .map((path) => `${assetsFolder}/${path}` as SourcePath);
}

function namesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(mentioned), ([, path, embedded]) => {
    const name = (path ?? embedded ?? "").replace(/[?#].*$/u, "").trim();
    return decoded(name).normalize("NFC");
  });
}

/** An address with a stray `%` stands for itself. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return name;
  }
}
