import { diagnose } from "../../model/diagnostic.ts";
import { permalinkPatternProblem, permalinkPlaceholders } from "../../model/permalink-pattern.ts";
import { quoted, type Reader, wrong, wrongType } from "./reading.ts";

/** Parts of a note of which at least one is in every pattern: the others are shared by notes of one day. */
const distinct = ["id", "title", "slug"];

/** Reads the pattern for the addresses of notes. */
export const readPermalinkPattern: Reader<string> = (found, setting) => {
  if (typeof found !== "string") return wrongType(found, "non-empty-text", setting);
  const used = [...found.matchAll(/:([a-z_]+)/gu)].map(([, name]) => name ?? "");
  if (permalinkPatternProblem(found) === null && used.some((name) => distinct.includes(name))) return { value: found };
  const unknown = used.find((name) => !permalinkPlaceholders.includes(name)) ?? null;
  const known = permalinkPlaceholders.map((name) => `:${name}`);
  return wrong(
    diagnose(
      "config-permalink",
      { found: quoted(found), unknown: unknown === null ? null : `:${unknown}`, known },
      setting.where,
    ),
  );
};
