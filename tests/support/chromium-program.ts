import { execFileSync } from "node:child_process";

/** No sandbox inside containers, and nothing that talks to a network of its own accord. */
export const quietArguments: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The machine's own Chromium. */
export function chromiumPath(): string {
  return execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
}
