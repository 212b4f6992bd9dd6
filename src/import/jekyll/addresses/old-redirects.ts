import type { LeftFile } from "../../import-plan.ts";
import type { SettledNote } from "../../settle-note.ts";
import type { JekyllConfig } from "../settings/jekyll-config.ts";
import { addressKey, type RedirectFile } from "./redirect-files.ts";

/** What becomes of the files of a blog that only led elsewhere. */
export interface OldRedirects {
  /** The addresses from which readers were led to any of some others. */
  leadingTo(addresses: readonly string[]): readonly string[];
  /** The files themselves, with whether a note answers in their place. */
  leftFiles(notes: readonly SettledNote[]): readonly LeftFile[];
}

/** Has what led to a note of the blog lead there still. */
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
