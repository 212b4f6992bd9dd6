/**
 * The path, with its query, that a request asks this computer for, also where it gives the whole address; null for one that
 * names another host: a page elsewhere may give its own name this computer's address (DNS rebinding) to read what is not
 * published yet.
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
