import type { Library } from "../../model/library.ts";
import { withholdsArticle } from "../../model/note/article-mode.ts";
import type { HeldNote } from "../../model/note/held-note.ts";
import type { SourceFile } from "../../model/note/source-file.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { splitComments } from "../../parse/without-comments.ts";
import type { LoadedConfig } from "../load-config.ts";
import type { FileSystem } from "../system/file-system.ts";
import { ownPictures } from "./own-pictures.ts";
import { staleCards } from "./stale-cards.ts";
import { withheldAssets } from "./withheld-assets.ts";

/** What determines which assets files are published. */
interface Publication {
  readonly files: FileSystem;
  readonly assetsFolder: string;
  readonly loaded: LoadedConfig;
  /** The notes as typed. */
  readonly sources: readonly SourceFile[];
  /** Texts of files in the posts folder whose names keep them from being notes. */
  readonly passedOver: () => readonly string[];
  readonly library: Library;
  readonly heldBack: readonly HeldNote[];
}

/**
 * Leaves out the assets files that only a withheld text, an ignored file or a comment mentions, and cards whose words
 * are not published. What looks like a comment but is shown counts by the addresses in it.
 */
export function publishedAssets(paths: readonly string[], publication: Publication): readonly string[] {
  const { files, assetsFolder, loaded, sources, library, heldBack } = publication;
  const { config } = loaded;
  const passedOver = publication.passedOver();
  const shown = [...library.notes, ...library.unlisted].map(({ note }) => note);
  const isAbridged = ({ frontMatter }: StudyNote) => withholdsArticle(frontMatter, config);
  const abridged = shown.filter(isAbridged);
  const whole = shown.filter((note) => !isAbridged(note));
  const withheldNotes = [...heldBack.map(({ note }) => note), ...abridged];
  const withheldSources = new Set(withheldNotes.map(({ source }) => source));
  const stale = staleCards(paths, library, config);
  const wholeSources = new Set(whole.map(({ source }) => source));
  const written = sources.filter(({ path }) => wholeSources.has(path)).map(({ text }) => splitComments(text));
  const hidden = written.map((text) => text.hidden).filter((text) => text !== "");
  if ([withheldSources.size, passedOver.length, stale.length, hidden.length].every((count) => count === 0))
    return paths;
  const ofSite = ownPictures(paths);
  const ofNotes = paths.filter((path) => !ofSite.has(path));
  const withheld = withheldAssets(ofNotes, {
    withheld: [
      ...sources.filter(({ path }) => withheldSources.has(path)).map(({ text }) => text),
      ...withheldNotes.map(addressesIn),
      ...passedOver,
      ...hidden,
      ...stale.map((path) => `/assets/${path}`),
    ],
    published: () => [
      ...sources.filter(({ path }) => !withheldSources.has(path) && !wholeSources.has(path)).map(({ text }) => text),
      ...written.map((text) => text.shown),
      ...whole.map(addressesIn),
      ...abridged.map(shownText),
      ...(loaded.source === null ? [] : [loaded.source.text]),
      ...stylesAndScripts(files, assetsFolder),
    ],
  });
  return paths.filter((path) => !withheld.has(path));
}

/** The addresses in a note as parsed, however they are spelled in its text. */
function addressesIn({ links, frontMatter }: StudyNote): string {
  return [...links.map(({ value }) => value.target), frontMatter.image?.value ?? ""].join("\n");
}

/** What is shown of a note whose article is withheld. */
function shownText({ sections, frontMatter }: StudyNote): string {
  const markup = sections.flatMap(({ heading, html }) => [heading?.value.html ?? "", html]);
  return [...markup, frontMatter.image?.value ?? ""].join("\n");
}

/** Styles and scripts may show pictures too. */
function stylesAndScripts(files: FileSystem, folder: string): readonly string[] {
  const sources = (files.list(folder) ?? []).filter(
    ({ path, kind }) => kind === "file" && /\.(?:css|[cm]?[jt]s)$/u.test(path),
  );
  return sources.flatMap(({ path }) => {
    const read = files.read(`${folder}/${path}`);
    return "bytes" in read ? [Buffer.from(read.bytes).toString("utf8")] : [];
  });
}
