import type { LeftFile } from "../../import-plan.ts";
import type { SettledNote } from "../../notes/settle-note.ts";
import type { JekyllConfig } from "../settings/jekyll-config.ts";
import { addressKey, type RedirectFile } from "./redirect-files.ts";

/** What becomes of a blog's redirect files. */
export interface OldRedirects {
  /** The addresses that redirected to any of these. */
  leadingTo(addresses: readonly string[]): readonly string[];
  /** The files themselves, with whether a note now answers for each. */
  leftFiles(notes: readonly SettledNote[]): readonly LeftFile[];
}

/** Keeps redirects to the blog's notes working. */
export function oldRedirects(redirects: readonly RedirectFile[], config: JekyllConfig): OldRedirects {
  const targets = new Map<string, readonly string[]>();
  for (const { addresses, target } of redirects) {
    const key = addressKey(target, config);
    if (key !== null) targets.set(key, [...(targets.get(key) ?? []), ...addresses]);
  }
  return {
    leadingTo: (addresses) => {
      const keys = new Set(addresses.flatMap((address) => addressKey(address, config) ?? []));
      return [...keys].flatMap((key) => targets.get(key) ?? []);
    },
    leftFiles: (notes) => {
      const answered = new Set(notes.flatMap(({ oldAddresses }) => oldAddresses.flatMap(answeredAddress)));
      return redirects.map(({ path, addresses, target }) => {
        const isKept = addresses.length > 0 && addresses.every((address) => answered.has(address.normalize("NFC")));
        const way = `${addresses.join(", ")} → ${target}`.trim();
        return { path, way, reason: isKept ? "redirect-kept" : "redirect" };
      });
    },
  };
}

function answeredAddress(old: SettledNote["oldAddresses"][number]): readonly string[] {
  return old.kind === "redirect" || old.kind === "same" ? [old.address] : [];
}
