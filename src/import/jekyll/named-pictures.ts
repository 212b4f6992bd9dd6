import type { Attachments } from "../attachments.ts";
import type { Attachment, ImportedNote } from "../import-plan.ts";
import { parseDraft } from "../notes/note-draft.ts";
import type { SettledNote } from "../notes/settle-note.ts";
import { rewriteObsidianEmbeds } from "../obsidian/obsidian-embeds.ts";
import type { ImportSettings } from "../settings/import-settings.ts";

interface NamedPictures {
  readonly note: SettledNote;
  readonly missing: ImportedNote["missing"];
}

interface Finding {
  readonly attachments: Attachments;
  readonly settings: ImportSettings;
  /** Called for each file that the note names. */
  readonly use: (file: Attachment) => void;
}

/** Writes in Markdown the files that a note names in Obsidian's way, as posts do that are written in it. */
export function withNamedPictures(note: SettledNote, { attachments, settings, use }: Finding): NamedPictures {
  const { draft } = note;
  const { text, changes, missing } = rewriteObsidianEmbeds(draft.text, attachments, use);
  if (changes.length === 0) return { note, missing };
  const written = { ...draft, text, changes: [...draft.changes, ...changes] };
  return { note: { ...note, draft: written, parsed: parseDraft(written, settings) }, missing };
}
