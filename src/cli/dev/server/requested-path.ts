/**
 * The path and query of a request to this computer, also from an absolute URL. Null if it names another host: a page
 * elsewhere may point its own name at this computer (DNS rebinding) to read what is not published yet.
 */
export function requestedPath(target: string, host: string | undefined): string | null {
  if (!isOwnHost(host)) return null;
  const [, ofAddress, rest = ""] = /^https?:\/\/([^/?#]*)(.*)$/isu.exec(target) ?? [];
  if (ofAddress === undefined) return target;
  if (!isOwnHost(ofAddress)) return null;
  return rest.startsWith("/") ? rest : `/${rest}`;
}

function isOwnHost(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu.test(host ?? "");
}
