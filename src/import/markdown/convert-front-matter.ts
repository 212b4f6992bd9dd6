import { fileName } from "../../model/address/file-name.ts";
import { isOwnAddress } from "../../model/address/own-addresses.ts";
import { permalinkProblem } from "../../model/address/permalink.ts";
import { slugify } from "../../model/address/slugify.ts";
import type { LocalMoment, StudyDate } from "../../model/date/study-date.ts";
import type { ChangeReason } from "../../model/import-reasons.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import { yamlScalar } from "../../writing/yaml-scalar.ts";
import type { AddressesOf } from "../addresses/published-addresses.ts";
import type { BlogFile } from "../blog/blog-folder.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { heldByDay, settleFirstDays } from "../front-matter/held-by-day.ts";
import type { ToldHold } from "../front-matter/most-held.ts";
import { withoutOwnSource } from "../front-matter/own-source.ts";
import { settlePublished } from "../front-matter/published-day.ts";
import { repairFences } from "../front-matter/repair-fences.ts";
import { repairFields } from "../front-matter/repair-fields.ts";
import {
  type Translation,
  translateDate,
  translateFields,
  translatePublishingDate,
  withCover,
} from "../front-matter/translate-fields.ts";
import { typedAddress } from "../front-matter/typed-address.ts";
import { saysYes, textAt } from "../front-matter/yaml-values.ts";
import { flattenLists } from "../hexo/flat-lists.ts";
import { openHexo } from "../hexo/hexo-front-matter.ts";
import { withWholeName } from "../hexo/whole-name.ts";
import { aliasEnding } from "../hugo/addresses/hugo-address.ts";
import { hasUglyAddresses } from "../hugo/addresses/hugo-addressing.ts";
import { sameName } from "../hugo/front-matter/capital-names.ts";
import { withExternalAddress } from "../hugo/front-matter/external-address.ts";
import { withLanguageOfName } from "../hugo/front-matter/note-language.ts";
import { withTypedDays } from "../hugo/front-matter/typed-days.ts";
import { escapedSigns } from "../links/escape-address.ts";
import { headOfDraft, type NoteDraft, withField } from "../notes/note-draft.ts";
import { isNotionPage } from "../notion/notion-name.ts";
import { withNotionProperties } from "../notion/property-fields.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { withZolaTaxonomies } from "../zola/zola-taxonomies.ts";
import { asksForGarden } from "./asked-publishing.ts";
import type { BlogLayout } from "./blog-layout.ts";
import { heldBack } from "./held-back.ts";
import { isHome, notePathFor } from "./note-path.ts";
import { withTitle, withTitleOnce } from "./note-title.ts";
import { dayInPath } from "./path-day.ts";

/** A note's place, and what its front matter is converted with. */
export interface FrontMatterContext {
  readonly file: BlogFile;
  readonly layout: BlogLayout;
  /** How it is held back from outside: by a section page, or for lack of a required field. */
  readonly heldFromOutside: ToldHold | null;
  /** The picture shown because of its name; null for none. */
  readonly cover: string | null;
  readonly addressesOf: AddressesOf;
  /** Headings that wiki links lead to. */
  readonly linkedHeadings: ReadonlySet<string>;
  readonly settings: ImportSettings;
  readonly translation: Translation & { readonly now: LocalMoment };
}

/** Adds what a note leaves out or writes for another program: above all its title and date. */
export function convertFrontMatter(typed: NoteDraft, to: FrontMatterContext): NoteDraft {
  const { layout, settings, translation } = to;
  const isNotion = isNotionPage(to.file.path);
  const told = isNotion ? withNotionProperties(typed, translation.timeZone) : typed;
  const opened = repairFences(layout.kind === "hexo" ? openHexo(told) : told, settings.longestList);
  const dated = layout.kind === "hugo" ? withTypedDays(opened, translation) : opened;
  const known = withZolaTaxonomies(sameName(heldBack(dated, to)));
  const held = settleFirstDays(heldByDay(withDayOfFile(known, to), translation), translation);
  const addressed = typedAddress(settlePublished(held, translation.timeZone), layout.kind, {
    aliasEnding: aliasEndingOf(layout),
    slugIn: layout.placesSlugs ? (draft) => to.addressesOf(draft)?.[0] ?? null : (_, slug) => slug,
  });
  const translated = withCover(
    translateFields(withoutOwnSource(flattenLists(addressed)), translation),
    to.cover,
    translation,
  );
  const spoken = withLanguageOfName(translated, to.file.path, layout.hugo);
  const repaired = repairFields(spoken, { settings, ...translation });
  const stem = withoutNoteEnding(fileName(notePathFor(to.file.path, layout)));
  const named = layout.kind === "hexo" ? withWholeName(repaired, stem) : repaired;
  const isByName =
    layout.kind === "obsidian" || layout.kind === "quartz" || asksForGarden(frontMatterFields(repaired.text));
  const titled = withTitle(named, {
    stem,
    isByName,
    isByHeading: isNotion,
    settings,
  });
  const dayed = withTitleOnce(asPage(withDay(titled, held, to), to), to.linkedHeadings);
  return layout.kind === "hugo" ? withExternalAddress(dayed) : dayed;
}

function aliasEndingOf({ hugo }: BlogLayout): string {
  return aliasEnding({ isUgly: hugo !== null && hasUglyAddresses(hugo.settings) });
}

/** Eleventy has keywords for the file's date. */
function withDayOfFile(draft: NoteDraft, { file }: FrontMatterContext): NoteDraft {
  const typed = textAt(frontMatterFields(draft.text), "date") ?? "";
  const [isOfFile, event = ""] = /^(?:git )?(last modified|created)$/iu.exec(typed) ?? [];
  if (isOfFile === undefined) return draft;
  const { day, reason } = /created/iu.test(event) ? dayOfFile(file) : dayOfFile({ ...file, added: null });
  return withField(draft, "date", day, reason);
}

function dayOfFile({ added, changed: day }: BlogFile): { readonly day: StudyDate; readonly reason: ChangeReason } {
  return added === null ? { day, reason: "date-added" } : { day: added, reason: "date-from-git" };
}

/** A note's date, taken from the fields as typed if a repair commented them out. */
function withDay(draft: NoteDraft, typed: NoteDraft, { file, settings, translation }: FrontMatterContext): NoteDraft {
  const { note, diagnostics } = headOfDraft(draft, settings);
  if (note !== null || !diagnostics.some(({ rule }) => rule === "date-missing"))
    return translatePublishingDate(draft, translation) ?? draft;
  const { day, reason } = dayInPath(file) ?? dayOfFile(file);
  return translateDate(draft, translation, typed) ?? withField(draft, "date", day, reason);
}

/**
 * A page keeps its address, unless the site has its own page there, and is unlisted; so is a garden's home page, which
 * gets the address of its name.
 */
function asPage(draft: NoteDraft, { file, layout, addressesOf }: FrontMatterContext): NoteDraft {
  const isTyped = (key: string): boolean => textAt(frontMatterFields(draft.text), key) !== null;
  if (isHome(file.path, layout) && !isTyped("unlisted")) return withField(draft, "unlisted", "true", "page-kept");
  if (isGardenHome(draft)) {
    const named = yamlScalar(`/${slugify(withoutNoteEnding(fileName(file.path)))}/`);
    const addressed = withField(draft, "permalink", named, "permalink-repaired");
    return withField(addressed, "unlisted", "true", "page-kept");
  }
  if (!layout.isPage(file.path)) return draft;
  const [address = "/"] = addressesOf(draft) ?? [];
  const isKept = !isTyped("permalink") && !isOwnAddress(address) && permalinkProblem(address.normalize("NFC")) === null;
  const permalink = yamlScalar(escapedSigns(address.normalize("NFC")));
  const addressed = !isKept ? draft : withField(draft, "permalink", permalink, "page-kept");
  return withField(addressed, "unlisted", "true", "page-kept");
}

/** Whether a note was the front page of a Digital Garden, where the site has its own. */
function isGardenHome({ text }: NoteDraft): boolean {
  const fields = frontMatterFields(text);
  return saysYes(fields, "dg-home") && isOwnAddress(textAt(fields, "permalink") ?? "");
}
