import type { BadInput } from "./bad-input.ts";
import { addresses } from "./cases/addresses.ts";
import { brokenYaml } from "./cases/broken-yaml.ts";
import { bytes } from "./cases/bytes.ts";
import { commands } from "./cases/commands.ts";
import { config } from "./cases/config.ts";
import { dates } from "./cases/dates.ts";
import { fields } from "./cases/fields.ts";
import { links } from "./cases/links.ts";
import { markup } from "./cases/markup.ts";
import { names } from "./cases/names.ts";

/** All bad inputs, by group. */
export const allCases: Readonly<Record<string, readonly BadInput[]>> = {
  "broken-yaml": brokenYaml,
  fields,
  dates,
  addresses,
  names,
  bytes,
  markup,
  links,
  config,
  commands,
};
