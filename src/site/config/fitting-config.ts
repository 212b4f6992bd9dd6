import type { Library } from "../../model/library.ts";
import { dataRoles, type SectionRole } from "../../model/note/section-role.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import { defaultConfig } from "./default-config.ts";

const ofStudy: ReadonlySet<SectionRole> = new Set([...dataRoles, "article"]);

/** The settings adjusted to the content: a blog without study notes does not describe itself as read and underlined. */
export function fittingConfig(
  config: SiteConfig,
  { notes, unlisted }: Pick<Library, "notes" | "unlisted">,
): SiteConfig {
  const isOurs = config.description === defaultConfig(config.language).description;
  if (!isOurs || notes.length === 0 || [...notes, ...unlisted].some(({ note }) => isStudy(note))) return config;
  return { ...config, description: "" };
}

function isStudy({ keywords, summary, questions, sections }: StudyNote): boolean {
  if (keywords.length + questions.length > 0 || summary !== null) return true;
  return sections.some(({ roles }) => roles.some((role) => ofStudy.has(role)));
}
