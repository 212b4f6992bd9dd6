import type { LocalMoment } from "../../model/study-date.ts";
import { firstHeading } from "../../parse/front-matter/first-heading.ts";
import { sectionLexicon } from "../../parse/section-lexicon.ts";
import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { type BlogFile, fileName } from "../blog-folder.ts";
import { setField } from "../edit-front-matter.ts";
import { escapedSigns } from "../escape-address.ts";
import { frontMatterLines } from "../front-matter-text.ts";
import type { ImportSettings } from "../import-settings.ts";
import { mendFences } from "../mend-fences.ts";
import { changed, type NoteDraft, parseDraft } from "../note-draft.ts";
import { textAt } from "../yaml-values.ts";
import { type BlogLayout, pageAddress, placeOf } from "./blog-layout.ts";
import { sameName } from "./capital-names.ts";
import { flattenLists } from "./flat-lists.ts";
import { dayInFolders } from "./folder-day.ts";
import { heldBack } from "./held-back.ts";
import { heldByDay } from "./held-by-day.ts";
import { openHexo } from "./hexo-front-matter.ts";
import { neverWritten } from "./never-written.ts";
import { settlePublished } from "./published-day.ts";
import { type Translation, translateDate, translateFields } from "./translate-fields.ts";

/** Where a note lies, and what it is translated with. */
export interface NoteToDraft {
  readonly file: BlogFile;
  readonly layout: BlogLayout;
  /** Whether a page of the folder it lies in holds it back. */
  readonly isWithinHeld: boolean;
  readonly settings: ImportSettings;
  readonly translation: Translation & { readonly now: LocalMoment };
}

/** Writes into a note what it does not say itself, or says as another program has it: its title and its day before all. */
export function draftNote(typed: NoteDraft, to: NoteToDraft): NoteDraft {
  const { layout, settings, translation } = to;
  const opened = mendFences(layout.kind === "hexo" ? openHexo(typed) : typed, settings.longestList);
  const held = heldByDay(neverWritten(heldBack(opened, to.isWithinHeld)), translation);
  const translated = translateFields(flattenLists(sameName(held)), translation);
  return asPage(settlePublished(withDay(withTitle(translated, to), to), translation.timeZone), to);
}

function withDay(draft: NoteDraft, { file, settings, translation }: NoteToDraft): NoteDraft {
  const typed = textAt(frontMatterLines(draft.text)?.fields ?? null, "date");
  const isOfFile = /^(?:git )?(?:last modified|created)$/iu.test(typed ?? "");
  if (isOfFile) return changed(draft, setField(draft.text, "date", file.changed, "date-added"));
  const { note, diagnostics } = parseDraft(draft, settings);
  if (note !== null || !diagnostics.some(({ rule }) => rule === "date-missing")) return draft;
  const { day, reason } = dayInFolders(file) ?? { day: file.changed, reason: "date-added" };
  return translateDate(draft, translation) ?? changed(draft, setField(draft.text, "date", day, reason));
}

function withTitle(draft: NoteDraft, { file, layout, settings }: NoteToDraft): NoteDraft {
  const lines = frontMatterLines(draft.text);
  if (textAt(lines?.fields ?? null, "title") !== null) return draft;
  const name = fileName(placeOf(file.path, layout)).replace(/\.(?:md|markdown)$/iu, "");
  const title = firstHeading(draft.text.slice(lines?.end ?? 0), sectionLexicon(settings.sectionNames)) ?? name;
  const edit = setField(draft.text, "title", yamlScalar(title), lines === null ? "front-matter-added" : "title-added");
  return changed(draft, edit);
}

/** A page of Hexo's is found where it was, and stands in no list. */
function asPage(draft: NoteDraft, { file, layout }: NoteToDraft): NoteDraft {
  const address = pageAddress(file.path, layout);
  if (address === null) return draft;
  const isTyped = textAt(frontMatterLines(draft.text)?.fields ?? null, "permalink") !== null;
  const permalink = yamlScalar(escapedSigns(address.normalize("NFC")));
  const addressed = isTyped ? draft : changed(draft, setField(draft.text, "permalink", permalink, "page-kept"));
  return changed(addressed, setField(addressed.text, "unlisted", "true", "page-kept"));
}
