import { meantBoolean } from "../../parse/front-matter/fields/meant-boolean.ts";
import { type HugoSettings, settingText } from "./hugo-settings.ts";
import type { AttributePlaces } from "./rewrite-attributes.ts";

/** Where a blog has Hugo read attributes: behind headings, if it does not say otherwise, and under blocks, if it says so. */
export function attributePlaces(settings: HugoSettings): AttributePlaces {
  const said = (name: string) =>
    meantBoolean(settingText(settings, `markup.goldmark.parser.attribute.${name}`)?.text ?? "");
  return { ofHeadings: said("title") !== false, ofBlocks: said("block") === true };
}
