import { permalinkPatternProblem, unknownPlaceholder } from "../../model/address/permalink-pattern.ts";
import { distinctPlaceholders, permalinkPlaceholders } from "../../model/address/permalink-placeholders.ts";
import { permalinkStyles } from "../../model/address/permalink-styles.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import { quoted, type SettingReader, wrong, wrongType } from "./setting-reading.ts";

/** Reads the permalink pattern for notes, or Jekyll's name for one: `pretty`. */
export const readPermalinkPattern: SettingReader<string> = (found, setting) => {
  if (typeof found !== "string") return wrongType(found, "non-empty-text", setting);
  const pattern = permalinkStyles.get(found.trim()) ?? found;
  if (permalinkPatternProblem(pattern) === null && tellsApart(pattern)) return { value: pattern };
  const unknown = unknownPlaceholder(pattern);
  return wrong(
    diagnose(
      "config-permalink",
      {
        found: quoted(found),
        unknown: unknown === null ? null : `:${unknown}`,
        known: permalinkPlaceholders.map((name) => `:${name}`),
        suggestion: suggestPattern(pattern),
      },
      setting.where,
    ),
  );
};

function tellsApart(pattern: string): boolean {
  return distinctPlaceholders.some((name) => new RegExp(`:${name}(?![a-z])`, "u").test(pattern));
}

/** The typed pattern with the beginning and end of an address; the default one when that does not make it valid. */
function suggestPattern(typed: string): string {
  const begun = `/${typed.trim().replace(/^\/+/u, "")}`;
  const ended = /\/$|\.html$|:output_ext$/u.test(begun) ? begun : `${begun}.html`;
  return permalinkPatternProblem(ended) === null && tellsApart(ended) ? ended : "/notes/:id/";
}
