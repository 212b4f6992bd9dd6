import { fileName } from "../../model/address/file-name.ts";
import { isTimeZone } from "../../model/date/time-zone.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import { quoted, type SettingReader, wrong, wrongType } from "./setting-reading.ts";

/** Short names that people write but that systems do not agree on. */
const shortNames = new Map([
  ["kst", "Asia/Seoul"],
  ["seoul", "Asia/Seoul"],
  ["korea", "Asia/Seoul"],
  ["jst", "Asia/Tokyo"],
]);

/** Reads an IANA time zone. Offsets are refused: Node 20 does not support them, and they ignore summer time. */
export const readTimeZone: SettingReader<string> = (found, setting) => {
  if (typeof found !== "string") return wrongType(found, "non-empty-text", setting);
  if (isTimeZone(found)) return { value: found };
  const nearest = shortNames.get(found.toLowerCase()) ?? nearestZone(found);
  return wrong(diagnose("config-time-zone", { found: quoted(found), nearest }, setting.where));
};

function nearestZone(found: string): string | null {
  const zones = Intl.supportedValuesOf("timeZone");
  const spelled = found.replaceAll(" ", "_");
  const city = zones.find((zone) => fileName(zone).toLowerCase() === spelled.toLowerCase());
  return city ?? nearestSpelling(spelled, zones);
}
