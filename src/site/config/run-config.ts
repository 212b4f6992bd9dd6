import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { importModule } from "./import-module.ts";
import { plainSettings } from "./plain-settings.ts";

/** Runs a configuration's module: what it exports as settings, or what it has thrown. */
export async function runConfig(
  module: string,
  text: string,
): Promise<{ readonly value: unknown } | { readonly thrown: unknown }> {
  try {
    const exported: unknown = await importModule(pathToFileURL(module).href);
    const value = plainSettings(defaultExport(exported, text));
    // Promises that nobody waits for are known to have failed only after every step that follows a promise.
    await setImmediate();
    return { value };
  } catch (error) {
    return { thrown: error };
  }
}

/** What a module gives; a file that says nothing at all sets nothing. */
function defaultExport(module: unknown, text: string): unknown {
  if (typeof module === "object" && module !== null && "default" in module) return module.default;
  const isSilent = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, "").trim() === "";
  return isSilent ? {} : undefined;
}
