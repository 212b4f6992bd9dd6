import { type RunningSaegim, startSaegim } from "./start-saegim.ts";

/** Starts `saegim dev` in a folder as a real process, until the test ends. */
export function startDev(folder: string, port: number): RunningSaegim {
  return startSaegim(["dev", "--port", String(port), "--lang", "en"], folder);
}
