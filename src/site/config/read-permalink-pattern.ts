import { diagnose } from "../../model/diagnostic.ts";
import { quoted, type Reader, wrong, wrongType } from "./reading.ts";

/** The parts of a note that its address can be made of. */
export const permalinkPlaceholders = [":id", ":year", ":month", ":day", ":title", ":slug", ":categories"] as const;

/** Reads the pattern for the addresses of notes: from the site's root, with at least one part that tells notes apart. */
export const readPermalinkPattern: Reader<string> = (found, setting) => {
  if (typeof found !== "string") return wrongType(found, "non-empty-text", setting);
  const used = found.match(/:[a-z_]+/gu) ?? [];
  const unknown = used.find((name) => !permalinkPlaceholders.some((known) => known === name)) ?? null;
  const tellsApart = used.some((name) => name === ":id" || name === ":title" || name === ":slug");
  if (unknown === null && tellsApart && found.startsWith("/")) return { value: found };
  return wrong(
    diagnose("config-permalink", { found: quoted(found), unknown, known: permalinkPlaceholders }, setting.where),
  );
};
