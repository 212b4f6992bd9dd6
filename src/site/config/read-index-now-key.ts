import { type SettingReader, wrongType } from "./setting-reading.ts";

/** Reads the site's IndexNow key: 8 to 128 letters, digits and `-` (https://www.indexnow.org/documentation). */
export const readIndexNowKey: SettingReader<string | null> = (found, setting) => {
  if (found === null) return { value: null };
  const isKey = typeof found === "string" && /^[A-Za-z0-9-]{8,128}$/u.test(found);
  return isKey ? { value: found } : wrongType(found, "index-now-key", setting);
};
