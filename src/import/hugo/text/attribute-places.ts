import { meantBoolean } from "../../../parse/front-matter/fields/meant-boolean.ts";
import { type HugoSettings, settingText } from "../settings/hugo-settings.ts";
import type { AttributePlaces } from "./rewrite-attributes.ts";

/** Where Hugo reads attributes: after headings unless disabled, and under blocks if enabled. */
export function attributePlaces(settings: HugoSettings): AttributePlaces {
  const said = (name: string) =>
    meantBoolean(settingText(settings, `markup.goldmark.parser.attribute.${name}`)?.text ?? "");
  return { ofHeadings: said("title") !== false, ofBlocks: said("block") === true };
}
