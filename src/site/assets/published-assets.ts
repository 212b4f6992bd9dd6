import type { Library } from "../../model/library.ts";
import { withholdsArticle } from "../../model/note/article-mode.ts";
import type { HeldNote } from "../../model/note/held-note.ts";
import type { SourceFile } from "../../model/note/source-file.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { LoadedConfig } from "../load-config.ts";
import type { FileSystem } from "../system/file-system.ts";
import { isAmong, namedAssets } from "./named-assets.ts";
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
 * are not published. Of a note that may have comments counts what is shown of it, not what is typed.
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
  const hiding = sources.filter(({ path, text }) => wholeSources.has(path) && mayHideIn(text));
  if ([withheldSources.size, passedOver.length, stale.length, hiding.length].every((count) => count === 0))
    return paths;
  const hidingSources = new Set(hiding.map(({ path }) => path));
  const ofSite = ownPictures(paths);
  const linked = new Set(whole.map(addressesIn).flatMap(namedAssets));
  const ofNotes = paths.filter((path) => !ofSite.has(path) && !isAmong(linked, path));
  const withheld = withheldAssets(ofNotes, {
    withheld: [
      ...sources.filter(({ path }) => withheldSources.has(path)).map(({ text }) => text),
      ...withheldNotes.map(addressesIn),
      ...passedOver,
      ...hiding.map(({ text }) => text),
      ...stale.map((path) => `/assets/${path}`),
    ],
    published: () => [
      ...sources.filter(({ path }) => !withheldSources.has(path) && !hidingSources.has(path)).map(({ text }) => text),
      ...whole.map(addressesIn),
      ...[...abridged, ...whole.filter(({ source }) => hidingSources.has(source))].map(shownText),
      ...(loaded.source === null ? [] : [loaded.source.text]),
      ...stylesAndScripts(files, assetsFolder),
    ],
  });
  return paths.filter((path) => !withheld.has(path));
}

/** What begins a comment, a hidden element, the definition of a link to nothing, or ends a comment of Liquid. */
const mayHide = /%%|<!--|<[a-z][^<>]*(?:hidden|display)|\]:[ \t]*[#<]|endcomment/iu;

/** Whether a note may have comments, those of its front matter included: `# image: /assets/img/a.png`. */
function mayHideIn(text: string): boolean {
  return mayHide.test(text) || /(?:^|[ \t])#/mu.test(text.slice(0, Math.max(0, text.indexOf("\n---", 1))));
}

/** The addresses in a note as parsed, however they are spelled in its text. */
function addressesIn({ links, frontMatter }: StudyNote): string {
  return [...links.map(({ value }) => value.target), frontMatter.image?.value ?? ""].join("\n");
}

/** What is shown of a note whose article is withheld, or that has comments. */
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
