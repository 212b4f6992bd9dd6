import type { Verification } from "../../model/site-config.ts";
import { inside, type SettingReader, wrongType } from "./setting-reading.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { isObject } from "./value-readers.ts";

const services = ["naver", "google"] as const;

/**
 * Reads the verification codes of search engines. From a whole `<meta>` tag, as they hand it out, takes the `content`.
 */
export const readVerification: SettingReader<Verification> = (found, setting) => {
  if (!isObject(found)) return wrongType(found, "verification", setting);
  const unknown = unknownKeys(found, services, setting);
  if (unknown.length > 0) return { problems: unknown };
  const naver = readCode(found["naver"]);
  const google = readCode(found["google"]);
  if (naver === undefined) return wrongType(found["naver"], "verification", inside(setting, "naver"));
  if (google === undefined) return wrongType(found["google"], "verification", inside(setting, "google"));
  return { value: { naver, google } };
};

/** Undefined when it is not a code. */
function readCode(found: unknown): string | null | undefined {
  if (found === undefined || found === null) return null;
  if (typeof found !== "string") return undefined;
  const content = /\bcontent\s*=\s*["']([^"']*)["']/iu.exec(found)?.[1] ?? found;
  return /^[\w=+/.-]{1,200}$/u.test(content.trim()) ? content.trim() : undefined;
}
