import { decodeEscapes } from "../../model/address/decode-address.ts";
import type { TextEdit } from "../../model/problem/diagnostic.ts";
import type { Place } from "../../model/problem/place.ts";

/** Which asset's address is typed somewhere, and in which file. */
interface TypedAddress {
  readonly target: string;
  readonly source: string;
}

const nowhere = "https://site.invalid";

/**
 * The asset to which an address leads from its file or from the project's folder, as in an editor:
 * `../assets/img/a.png`, `assets\img\a.png`, or with a bare `#` in the file's name. Null if there is none, so that
 * nothing is guessed.
 */
export function meantAsset({ target, source }: TypedAddress, assets: ReadonlySet<string>): string | null {
  const typed = target.replaceAll(/\\|%5c/giu, "/");
  const file = `${nowhere}/${source.split("/").map(encodeURIComponent).join("/")}`;
  const readings = [typed, typed.replaceAll("#", "%23")].flatMap((one) => [
    pathFrom(one, file),
    pathFrom(one, nowhere),
  ]);
  return readings.find((path) => path !== null && assets.has(path)) ?? null;
}

/** An asset's address as it should be typed: a `#` in a file's name would end it. */
export function typedAsset(asset: string | null): string | null {
  return asset === null || !/[#?%]/u.test(asset) ? asset : written(asset);
}

/**
 * The address of an asset, typed in place of one that leads to it only in an editor; null where the place is not just
 * that.
 */
export function assetFix(
  { target, place, defined }: { readonly target: string; readonly place: Place; readonly defined?: Place | undefined },
  asset: string | null,
): TextEdit | null {
  const typed = defined ?? place;
  const isAlone = [target, decoded(target)].some(({ length }) => length === typed.end.offset - typed.start.offset);
  return asset === null || !isAlone ? null : { place: typed, text: `${written(asset)}${behindPath(target, asset)}` };
}

function pathFrom(typed: string, base: string): string | null {
  if (!URL.canParse(typed, base)) return null;
  const url = new URL(typed, base);
  return url.origin === nowhere ? decoded(url.pathname).normalize("NFC") : null;
}

function decoded(text: string): string {
  return decodeEscapes(text) ?? text;
}

/** Signs that would end an address in Markdown or in a tag, or mean something in it, are written as escapes. */
function written(path: string): string {
  return path.replace(/[\s%#?&"'`<>()[\]|\\]/gu, (sign) => encodeURIComponent(sign).replace(/['()]/gu, hexOf));
}

function hexOf(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function behindPath(target: string, asset: string): string {
  const behind = /[?#].*$/su.exec(target)?.[0] ?? "";
  return asset.endsWith(decoded(behind).normalize("NFC")) ? "" : behind;
}
