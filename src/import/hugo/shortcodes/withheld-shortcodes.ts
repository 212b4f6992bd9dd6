import { isEncryptingName, isWithholdingName } from "../../text/withholding-names.ts";
import type { ShortcodeMark } from "./shortcode-marks.ts";
import type { ShortcodeTemplates } from "./shortcode-templates.ts";

/**
 * Whether Hugo did not show what a shortcode encloses: the blog's own template leaves it out, or its name says that it
 * is encrypted or private. `comment` has a form of its own.
 */
export function isWithheld({ name }: ShortcodeMark, templates: ShortcodeTemplates): boolean {
  const shown = templates.get(name) ?? "unknown";
  if (isEncryptingName(name) || shown === "hidden") return true;
  return shown === "unknown" && name !== "comment" && isWithholdingName(name);
}
