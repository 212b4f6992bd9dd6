import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import { runMarks } from "../../../parse/liquid/run-marks.ts";
import type { Rewriting } from "../../../parse/places/rewritten-source.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { themeAddress } from "../addresses/theme-address.ts";
import { includeParameters } from "./include-parameters.ts";
import { rewriteLiquid } from "./rewrite-liquid.ts";
import { themeFigure } from "./theme-figure.ts";

/**
 * Shows the pictures that Moon and So Simple collect for a gallery: addresses between `{% capture images %}` and
 * `{% endcapture %}`, with `{% include gallery images=images %}` right below.
 */
export function writeCapturedGalleries(draft: NoteDraft): NoteDraft {
  return rewriteLiquid(draft, (body) =>
    capturedGalleries(body).map((one) => ({ ...one, reason: "include-rewritten", told: one.text })),
  );
}

function capturedGalleries(body: string): readonly Rewriting[] {
  const read = runMarks(body);
  return read.flatMap((open, index) => {
    const [, name] = /^capture\s+["']?([\w-]+)["']?$/u.exec(open.inside) ?? [];
    if (name === undefined) return [];
    const at = behindSiteAddresses(read, index + 1);
    const [close, include] = [read[at], read[at + 1]];
    if (close?.inside !== "endcapture" || include === undefined) return [];
    const text = galleryOf(body, { name, open, close, include });
    return text === null ? [] : [{ start: open.start, end: include.end, text }];
  });
}

interface Captured {
  readonly name: string;
  readonly open: LiquidMark;
  readonly close: LiquidMark;
  readonly include: LiquidMark;
}

function galleryOf(body: string, { name, open, close, include }: Captured): string | null {
  const [, rest = ""] = /^include(?:_cached)?\s+gallery(?:\.html)?\s+(.+)$/su.exec(include.inside) ?? [];
  const [, images] = /(?:^|\s)images\s*=\s*([\w-]+)(?=\s|$)/u.exec(rest) ?? [];
  if (images !== name || body.slice(close.end, include.start).trim() !== "") return null;
  const typed = body.slice(open.end, close.start).replace(/\{\{-?[^{}]*\}\}/gu, "");
  const sources = typed
    .split(/\s+/u)
    .flatMap((one) => (one === "" ? [] : [one.startsWith(".") ? one : themeAddress(one)]));
  const pictures = sources.flatMap((source) => (source === null ? [] : [{ source, alternative: "", link: null }]));
  return pictures.length === 0 ? null : themeFigure(pictures, includeParameters(rest).get("caption") ?? "");
}

/** The site's own address is nothing here, as pictures get it by themselves. */
function behindSiteAddresses(marks: readonly LiquidMark[], from: number): number {
  let at = from;
  while (isSiteAddress(marks[at])) at += 1;
  return at;
}

function isSiteAddress(mark: LiquidMark | undefined): boolean {
  return mark?.kind === "output" && /^site\.(?:url|baseurl)$/u.test(mark.inside);
}
